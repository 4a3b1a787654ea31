import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    '^ (some)? (very)? {grand} [news | announcement | announcements | update | updates | things] ["!" | ":" | "." | "," | "…" | "-"]?',
    '[we | i | {name}] {have} (got)? (some | a | an)? (very | really | super | truly)? {grand} [news | announcement | update | updates | surprise] (to share (with you)? | coming | for you | to make)?',
  ],
  except: [
    '{grand} news for {you}',
    '[great | good] news [for | if]',
    'breaking [news | update] (":")? [police | fire | flood]',
  ],
  unless: { in: 'near', match: ['{gain}', '{asked}'] },
  says: 'The reader decides whether it is big. Tell the news.',
  why: 'A label before the news delays it; readers scan for what concerns them and move on.',
  rewrites: [{ label: 'Straight to the news', text: '' }],
  flags: {
    '[Big news!] The rink opens on Sundays.': 'The rink opens on Sundays.',
    '[Exciting announcement:] Dr Okafor joins the clinic in May.': 'Dr Okafor joins the clinic in May.',
    '[Huge update!] Our podcast has a new intro.': 'Our podcast has a new intro.',
  },
  allows: [
    'Great news for commuters: the bridge reopens tonight.',
    "That's big news for anyone who rents.",
    'Any exciting news from your side?',
  ],
} satisfies Rule;
