import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'warn',
  kind: 'post',
  match: [
    '(the)? (full)? [link | links | details | more | info | tickets | everything | episode | article | video] ({be})? in (my | our | the)? [bio | profile | comments | first comment | comment below | description | story | stories]',
    '[hit | click | tap | use | check | see] (on)? (the | our | my) link in (my | our | the)? [bio | profile | comments | description]',
  ],
  unless: { in: 'near', match: ['{gain}', '{howto}', '"?"'] },
  says: 'A detour. What makes it worth the reader’s tap?',
  why: 'Every extra step loses people who wanted to come. The reason has to stand before the step.',
  rewrites: [{ label: 'Say what they get there', text: '{match}, where you can [[get or do what]]' }],
  flags: {
    'New single out. [Link in bio]!': 'New single out. Link in bio, where you can [[get or do what]]!',
    'Our gala photos are up, [link in the comments].':
      'Our gala photos are up, link in the comments, where you can [[get or do what]].',
    '[Hit the link in our bio].': 'Hit the link in our bio, where you can [[get or do what]].',
  },
  allows: [
    'Want to patch the tyre yourself? The five steps are in the comments.',
    'You can book a free hearing test, link in bio.',
    'There is a typo in my bio, thanks for telling me.',
  ],
} satisfies Rule;
