import type { Rule } from '../../engine/rule';

export default {
  category: 'jargon',
  severity: 'warn',
  kind: 'post',
  match: [
    'leverage base={word}',
    'leverages third={word}',
    'leveraging ing={word}',
    '[synergy | synergies | synergistic | value-add | thought leadership | thought leader | thought leaders | best-of-breed | mission-critical | go-to-market | core competencies | paradigm | value proposition | stakeholder value | shareholder value]',
    '[move~ | moving] the needle',
    '[harness~ | harnessing | tap~ into | tapping into] the [power | potential] (of)?',
    'at the [forefront | intersection | cutting edge | convergence] of {word}',
    '[set~ | setting] (a | the)? (new)? [standard | standards | benchmark] (for | in | of)?',
  ],
  except: ['leverage [ratio | buyout]', 'more leverage'],
  unless: { in: 'sentence', match: ['?', 'stop saying', 'jargon', '{you}'] },
  says: 'A word from meetings. What would a neighbour say?',
  why: 'Press-release words make a post sound written for no one in particular.',
  rewrites: [
    { label: 'Use a plain word', text: 'use {base}' },
    { label: 'Use a plain word', text: 'uses {third}' },
    { label: 'Use a plain word', text: 'using {ing}' },
    { label: 'Say it plainly', text: '[[the same, as you would tell a neighbour]]' },
  ],
  flags: {
    'We [leverage our] network to serve the valley.': 'We use our network to serve the valley.',
    'The merger brings real [synergies] at the depot.':
      'The merger brings real [[the same, as you would tell a neighbour]] at the depot.',
    'Tea [at the intersection of craft] and science.':
      'Tea [[the same, as you would tell a neighbour]] and science.',
  },
  allows: [
    'The bank keeps its leverage ratio below three.',
    'Stop saying leverage our network when you mean phone a friend.',
    'A long plank gives you more leverage.',
  ],
} satisfies Rule;
