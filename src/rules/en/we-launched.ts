import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    '^ (today)? [we | {name}] {have}? {lately}? {launched} [a | an | our | its | the | new | two | three | in | {num}]',
    '^ {name} {lately}? {launches} [a | an | our | its | the | new | two | three | in | {num} | {cap}]',
    '[we | {name}] {be} {lately}? {launching} [a | an | our | its | the | new]',
    'i {have}? (just | finally | officially) [launched | released | shipped | published] [a | an | my | our | the]',
  ],
  except: [
    'opened [the door | our eyes | a ticket | a case]',
    'released [the hounds | a statement]',
    'building [the | a] (new)? [fire | case]',
  ],
  unless: { in: 'near', match: ['{serves}'] },
  says: 'This says what we did, not what the reader can do.',
  why: 'Readers take part when a message speaks of them; "you" brings them in (Cruz et al. 2017).',
  rewrites: [{ label: 'Reader first, news second', text: 'You can now [[do what]].', scope: 'before' }],
  flags: {
    '[We just launched our] depot map.': 'You can now [[do what]]. We just launched our depot map.',
    '[We have opened a] second workshop in Leith.':
      'You can now [[do what]]. We have opened a second workshop in Leith.',
    '[Today we unveiled the] plans for the east stand.':
      'You can now [[do what]]. Today we unveiled the plans for the east stand.',
  },
  allows: [
    'We just launched our depot map, so you can see which bus is late.',
    'We opened a ticket for you and will write back by noon.',
    'NASA launched the probe at dawn.',
  ],
} satisfies Rule;
