import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  match: [
    '[trusted | loved | chosen | used | preferred | adored | backed | endorsed] by (over | more than | the | some of | leading | top | millions | thousands | hundreds | {num} | {mention} | {cap})',
    '(the)? [choice | favourite | favorite | go-to | partner of choice] [of | for] (over | more than)? [millions | thousands | {num} | professionals | leading]',
    'join (the)? (over | more than | our)? [{num} | thousands | millions | hundreds] (of)? (happy | satisfied)? {counted} [who | already | using]',
  ],
  except: [
    'used by {cap} to',
    'backed by [science | research | evidence | data]',
    'loved by [him | her | his | everyone who knew]',
  ],
  unless: { in: 'near', match: ['{gain}', '{howto}', '"?"'] },
  says: 'Others like it. What would it do for this reader?',
  why: 'One customer’s own words about a problem solved say more than a count of customers.',
  rewrites: [{ label: 'Let one of them speak', text: '[[one customer, and what got easier for them]]' }],
  flags: {
    'Sourdough [trusted by over] 300 cafés.':
      'Sourdough [[one customer, and what got easier for them]] 300 cafés.',
  },
  allows: [
    'This advice is backed by research on 2,000 patients.',
    'The bench was loved by everyone who knew Tom.',
    'Which tools are used by your team?',
  ],
} satisfies Rule;
