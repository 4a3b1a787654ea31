import type { Rule } from '../../engine/rule';

export default {
  category: 'bait',
  severity: 'warn',
  match: [
    "you (wo n't | will not | ca n't | never) (ever)? believe",
    'what happen~ next',
    '[this | it | the answer] (will | might | may) (blow your mind | shock you | surprise you | change your life | change how you | leave you speechless)',
    "(most people | nobody | no one) (do n't | does n't | is | are | will)? (know | talking about | tell you | talk about | realize) (this | about | it | that)?",
    "(wait for it | here 's the thing | read that again | let that sink in | spoiler alert | plot twist)",
    '(will | guaranteed to) leave you (speechless | breathless | wanting more)',
  ],
  except: ['nobody (is)? (know | knows) (who | where | if | when)', "you wo n't believe how sorry"],
  unless: { in: 'next', match: ['{howto}'] },
  says: 'The hook pulls. Does what follows pay the reader back?',
  why: 'A promise of surprise costs trust when the surprise is about us.',
  rewrites: [
    { label: 'Say the thing itself', text: '[[The surprising thing, said]]' },
    { label: 'Leave it out', text: '' },
  ],
  flags: {
    "[You won't believe] what our chef did with a leek.": '?',
    'We opened the old safe. [What happened next] made us cry.': '?',
    'New menu. [Let that sink in].': '?',
  },
  allows: [
    'Believe it or not, vinegar takes the limescale off.',
    'Nobody knows who painted the bridge.',
    'What happens next? You get an email with your new date.',
  ],
} satisfies Rule;
