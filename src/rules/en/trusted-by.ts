import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    '[trusted | loved | chosen | preferred | endorsed] by (over | more than | the | some of)? [leading | top | millions | thousands | hundreds | {num} | {mention} | experts | professionals] (of)? (_ $)?',
    '[backed | funded | supported] by {cap} (and {cap} | combinator)?',
    '[choice | favourite | favorite | go-to] (of | for) (over | more than)? [millions | thousands | {num} | professionals]',
    'join (the)? (over | more than | our)? [{num} | thousands | millions | hundreds] (of)? (happy | satisfied) {counted}',
  ],
  except: [
    'backed by [science | research | evidence | data]',
    'supported by [congress | congressman | senator | gov]',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'Others like it. What would it do for this reader?',
  why: 'One customer’s own words about a problem solved say more than a count of customers.',
  rewrites: [
    {
      label: 'Say what they count on',
      text: 'You can count on [[what customers praise, in their words]].',
      scope: 'before',
    },
  ],
  flags: {
    'Sourdough [trusted by over 300 cafés].':
      'You can count on [[what customers praise, in their words]]. Sourdough trusted by over 300 cafés.',
    'Our pumps are [loved by thousands].':
      'You can count on [[what customers praise, in their words]]. Our pumps are loved by thousands.',
    'The [go-to for professionals] in every port.':
      'You can count on [[what customers praise, in their words]]. The go-to for professionals in every port.',
  },
  allows: [
    'This advice is backed by research on 2,000 patients.',
    'The bench was loved by everyone who knew Tom.',
    'Which tools are trusted by your team?',
  ],
} satisfies Rule;
