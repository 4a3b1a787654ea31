import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | i | {name}] {be} {very}? {delighted} to (be)? [partner | partnering | team up | teaming up | join forces | joining forces | collaborate | collaborating | work | working] with',
    '^ {very}? {delighted} to (be)? [partner | partnering | team up | teaming up | join forces | joining forces | collaborate | collaborating] with',
    '[we | {name}] {have}? {lately}? [partnered | teamed up | joined forces | collaborated] with',
    '[we | {name}] {be} {lately}? [partnering | teaming up | joining forces | collaborating] with',
    "[our | {name} 's] (new | exciting | strategic | long-standing | longstanding | continued)? [partnership | collaboration] with",
    '^ {name} [and | &] _1-4 [partner | team up | join forces | collaborate | announce]',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}', '[listen | donate | match | list | access | free]'] },
  says: 'Two names meet here. The reader is not among them.',
  why: 'A partnership matters to the reader through what it lets them do.',
  rewrites: [
    { label: 'What the reader gains', text: 'You can [[do what]] now that we work with' },
    { label: 'Credit the partner', text: '[[What they do well]]: that is why we work with' },
  ],
  flags: {
    "[We're proud to partner with] River Trust on clean-up days.":
      'You can [[do what]] now that we work with River Trust on clean-up days.',
    '[We have teamed up with] two local breweries this summer.':
      'You can [[do what]] now that we work with two local breweries this summer.',
    '[Excited to be joining forces with] the Corner Library!':
      'You can [[do what]] now that we work with the Corner Library!',
  },
  allows: [
    'We teamed up with River Trust so you can borrow waders.',
    'Thank you, River Trust: working with you taught us where the pipes are.',
    'How do you choose whom to partner with?',
  ],
} satisfies Rule;
