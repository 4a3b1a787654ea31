import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | {name}] {be} (also | now | always | still | proudly)? [continuing to | continuing our | investing in | working to | working with | working towards | taking action | taking steps | stepping up | doing our part | leading the way | paving the way | making progress | making strides | rising to | answering the call | changing how]',
    '[we | {name}] (also)? [continue | continues | work | works | worked] (hard | closely | together | tirelessly)? to [support | help | make | provide | deliver | build | improve | serve | drive | create | bring | keep | ensure | grow]',
    'what we (are | have been)? doing',
    'how we are [doing | making | taking | keeping | using | working | building | changing]',
  ],
  except: ['working with {you}', '[fix | restore]'],
  unless: { in: 'near', match: ['{serves}', '{you}', '[outage | issue~ | police | delay~]'] },
  says: 'A report on our efforts. What will somebody notice?',
  why: 'Effort is our side of the story; the change someone notices is the reader’s.',
  rewrites: [
    {
      label: 'Say what people will notice',
      text: 'You will notice [[what changes, and when]].',
      scope: 'before',
    },
  ],
  flags: {
    '[We are continuing to] invest in our kilns.':
      'You will notice [[what changes, and when]]. We are continuing to invest in our kilns.',
    '[We work closely to support] the harbour towns.':
      'You will notice [[what changes, and when]]. We work closely to support the harbour towns.',
    'Spring report: [we are stepping up] our game in gates.':
      'You will notice [[what changes, and when]]. Spring report: we are stepping up our game in gates.',
  },
  allows: [
    'We are working to fix the outage and will be done by six.',
    'We are working with you on the claim.',
    'What are we doing about the bins? Ask on Tuesday.',
  ],
} satisfies Rule;
