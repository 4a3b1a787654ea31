import type { Rule } from '../../engine/rule';

export default {
  category: 'jargon',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | to | and | {name}] leverage base={word}',
    '[by | and | are | is | in | while] leveraging ing={word}',
    '[synergy | synergies | synergistic | value-add | thought leadership | best-of-breed | mission-critical | core competencies | value proposition | stakeholder value | shareholder value]',
    '[move~ | moving] the needle',
    '{us} _0-6 [harness~ | harnessing | tap~ into | tapping into] the [power | potential] (of)?',
    '{us} _0-6 at the [forefront | intersection | cutting edge | convergence] of',
    '{us} _0-6 [set~ | setting] (a | the)? (new)? [standard | standards | benchmark] (for | in | of)?',
  ],
  except: ['leverage [ratio | buyout]'],
  unless: { in: 'sentence', match: ['?', 'stop saying', 'jargon', '{you}'] },
  says: 'A word from meetings. What would a neighbour say?',
  why: 'Press-release words make a post sound written for no one in particular.',
  rewrites: [{ label: 'Say it plainly', text: '[[the same, as you would tell a neighbour]]' }],
  flags: {
    '[We leverage our] network to serve the valley.':
      '[[the same, as you would tell a neighbour]] network to serve the valley.',
    'The merger brings real [synergies] at the depot.':
      'The merger brings real [[the same, as you would tell a neighbour]] at the depot.',
    '[We work at the intersection of] craft and science.':
      '[[the same, as you would tell a neighbour]] craft and science.',
  },
  allows: [
    'The bank keeps its leverage ratio below three.',
    'Stop saying leverage our network when you mean phone a friend.',
    'A long plank gives you more leverage.',
  ],
} satisfies Rule;
