import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'strong',
  kind: 'post',
  match: [
    '(sorry)? it {have} been (a | quite a | such a)? [while | minute | long time | few weeks | few months | ages | months | weeks] since [we | i | our | my] _0-2 [posted | post | shared | updated | update | wrote | tweeted | blogged | were here | was here]',
    "[we | i] [haven't | have not] (really)? [posted | tweeted | blogged | shared anything | been active | been here | been very active] (here | on here | in | for | since | much)? (_0-2 [while | ages | weeks | months | lately])?",
    '[we | i] {have} been (a bit | very | pretty | so | rather)? [quiet | silent | inactive | absent | mia] [on here | here | lately | recently | on {network}]',
    '[we | i] {be} back (to posting | posting | on here | on {network} | on social)',
    '[our | my] first (ever)? [post | tweet | reel] [on {network} | in {word} | here]',
    '[^^ hello {network} | ^^ it {have} been (a | quite a) while $]',
    '^ we {be} back with (even | much)? more',
  ],
  except: ['posted [{you} | the | a] {word}', 'first post office'],
  unless: { in: 'near', match: ['{gain}', '?'] },
  says: 'Readers did not count the days. What brings you back?',
  why: 'If there is no why, the post can wait; nobody misses a post that had nothing for them.',
  rewrites: [{ label: 'Begin with what is new for them', text: 'You can now [[do, see or use what]]' }],
  flags: {
    "[It's been a while since we posted]. The garden looks great!":
      'You can now [[do, see or use what]]. The garden looks great!',
    "[We haven't posted in ages], so here's a picture of the van.":
      "You can now [[do, see or use what]], so here's a picture of the van.",
    "[I've been quiet on here] but the studio is busy.":
      'You can now [[do, see or use what]] but the studio is busy.',
  },
  allows: [
    "It's been a while since your last check-up. Book one online in two minutes.",
    "I haven't posted your parcel yet; it leaves today.",
    "It's been a long time since the river froze.",
  ],
} satisfies Rule;
