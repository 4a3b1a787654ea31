import type { Rule } from '../../engine/rule';

export default {
  category: 'ask',
  severity: 'note',
  kind: 'post',
  match: [
    "^ (please | so | just)? [contact us | contact me | reach out (to us | to me)? | get in touch | dm me | dm us | message me | message us | call us | drop us a line | let 's connect | let 's talk | let 's chat | connect with me | connect with us] (today | now | directly | anytime | here | at | on)?",
  ],
  unless: { in: 'post', match: ['{serves}'] },
  says: 'Write to us about what? Name the problem it solves.',
  why: 'Readers write when they recognise their own question in the post.',
  rewrites: [{ label: 'Name the problem', text: 'If you [[have which problem]], {match|lower}' }],
  flags: {
    'We clean gutters. [Contact us today].':
      'We clean gutters. If you [[have which problem]], contact us today.',
    'New year, new branding. [Get in touch]!':
      'New year, new branding. If you [[have which problem]], get in touch!',
    'I design labels for brewers. [DM me].':
      'I design labels for brewers. If you [[have which problem]], DM me.',
  },
  allows: [
    'If your gutter drips on the neighbour, get in touch and I will come on Monday.',
    'You can message us any time before your flight.',
    'How do I get in touch with the lost property office?',
  ],
} satisfies Rule;
