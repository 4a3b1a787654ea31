import type { Rule } from '../../engine/rule';

export default {
  category: 'ask',
  severity: 'warn',
  kind: 'post',
  match: [
    '[see | learn | discover | find out | read | hear | explore | check out | watch] (more)? (about)? how (else)? [we | our | {name}]',
    '[learn | read | find out | discover | hear] (more)? about (how | why | what)? [we | our | {name} | my]',
    '[shares | share | explains | discusses | discuss | on] how [we | our | {name}]',
    "(here is | here 's) how [we 're | we are | our | {name}]",
    '[why | what] we (are | {word}) doing',
  ],
  except: [
    'how we (can | could | may) [help | do | serve] {you}',
    'how we [met | got here]',
    '{name} _0-1 has {you}',
  ],
  unless: { in: 'sentence', match: ['{serves}', 'you too', '{you}'] },
  says: 'It shows how we do. Readers look for how they can.',
  why: 'People read on when the sentence has a use for them in it.',
  rewrites: [{ label: 'Turn it to the reader', text: '[[What readers can copy or use]]: {match|lower}' }],
  flags: {
    '[See how we] heat the pool with the sun.':
      '[[What readers can copy or use]]: see how we heat the pool with the sun.',
    '[Learn more about our] work in the valley.':
      '[[What readers can copy or use]]: learn more about our work in the valley.',
    'New today: [read about how our] drivers keep the depot tidy.':
      'New today: [[What readers can copy or use]]: read about how our drivers keep the depot tidy.',
  },
  allows: [
    'See how you can heat a pool with the sun, as we do.',
    'Do you know how we met?',
    'Tell us how we can help you.',
  ],
} satisfies Rule;
