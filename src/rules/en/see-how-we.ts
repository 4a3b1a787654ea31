import type { Rule } from '../../engine/rule';

export default {
  category: 'ask',
  severity: 'warn',
  kind: 'post',
  match: [
    '[see | learn | discover | find out | read | hear | explore | check out | watch] (more)? (about)? how (else)? who=[we | our | {name}]',
    '[learn | read | find out | discover | hear] (more)? about how who=[we | our | {name} | my]',
    '[learn | read | find out | discover | hear] (more)? about our=[our | {name} | my]',
    '[shares | share | explains | discusses | discuss | on] how [we | our | {name}]',
    "(here is | here 's) how [we 're | we are | our | {name}]",
  ],
  except: [
    'how we (can | could | may) [help | do | serve] {you}',
    'how we [met | got here]',
    '{name} _0-1 has {you}',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}', 'you too'] },
  says: 'It shows how we do. Readers look for how they can.',
  why: 'People read on when the sentence has a use for them in it.',
  rewrites: [
    { label: 'Turn it to the reader', text: 'See how you can [[do it too]], from how {who}' },
    { label: 'Name what they can use', text: 'See what you can [[use or copy]] from {our}' },
    { label: 'Reader first', text: 'You can [[do it too, how]].', scope: 'before' },
  ],
  flags: {
    '[See how we] heat the pool with the sun.':
      'See how you can [[do it too]], from how we heat the pool with the sun.',
    '[Learn more about our] work in the valley.':
      'See what you can [[use or copy]] from our work in the valley.',
    'New today: [read about how our] drivers keep the depot tidy.':
      'New today: see how you can [[do it too]], from how our drivers keep the depot tidy.',
  },
  allows: [
    'See how you can heat a pool with the sun, as we do.',
    'Do you know how we met?',
    'Tell us how we can help you.',
  ],
} satisfies Rule;
