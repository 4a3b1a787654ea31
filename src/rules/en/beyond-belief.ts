import type { Rule } from '../../engine/rule';

export default {
  category: 'bait',
  severity: 'warn',
  kind: 'post',
  match: [
    "you [won't | will not | can't | never] (ever)? believe",
    'what happened next',
    '[this | it] [will | might | may] (absolutely)? [blow your mind | shock you | surprise you | change your life | leave you speechless]',
    "[most people | nobody | no one] (do | does | is | are | will)? (not | n't)? [know | knows | talking about | tell you | tells you | talks about] (about)? this",
    '[wait for it | read that again | let that sink in]',
    '[will leave you | guaranteed to leave you] [speechless | breathless | wanting more]',
  ],
  except: ["you won't believe how sorry"],
  unless: { in: 'sentence', match: ['{howto}'] },
  says: 'The hook pulls. Does what follows pay the reader back?',
  why: 'A promise of surprise costs trust when the surprise is about us.',
  rewrites: [{ label: 'Say the thing itself', text: '[[The surprising thing, said]].', scope: 'sentence' }],
  flags: {
    "[You won't believe] what our chef did with a leek.": '[[The surprising thing, said]].',
    'We opened the old safe. [What happened next] made us cry.':
      'We opened the old safe. [[The surprising thing, said]].',
    'New menu. [Let that sink in].': 'New menu. [[The surprising thing, said]].',
  },
  allows: [
    'Believe it or not, vinegar takes the limescale off.',
    'Nobody knows who painted the bridge.',
    'What happens next? You get an email with your new date.',
  ],
} satisfies Rule;
