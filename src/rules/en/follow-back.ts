import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'strong',
  kind: 'post',
  match: [
    '(i | we)? (will)? follow (you)? back',
    '[follow for follow | f4f | follow4follow | l4l | sub for sub | like for like]',
    'follow [each other | one another | everyone who | all who]',
    '[gain | grow | boost] (your)? followers',
  ],
  except: ['to follow back on'],
  unless: { in: 'sentence', match: ['?', '{howto}'] },
  says: 'Two counters grow. Do two people meet?',
  why: 'Followers traded for followers read neither feed; nobody in it has a reason to stay.',
  rewrites: [
    {
      label: 'Meet them instead',
      text: 'Tell us [[something about what you make or love]].',
      scope: 'sentence',
    },
  ],
  flags: {
    'New here! [Follow for follow].': 'New here! Tell us [[something about what you make or love]].',
    '[I will follow you back] within a day.': 'Tell us [[something about what you make or love]].',
    'Small potters, [follow each other]!': 'Tell us [[something about what you make or love]].',
  },
  allows: [
    'Follow the path back to the car park before dark.',
    'I followed up with the depot and your bike is ready.',
    'How do you grow followers without shouting?',
  ],
} satisfies Rule;
