import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    '{name} _0-2 [complete~ | announce~ | close~ | finalize~ | sign~] _0-4 [acquisition | merger | takeover | divestiture | agreement | joint venture | offering | buyback]',
    '[we | {name}] {have}? {lately}? [completed | closed | signed | announced | agreed] _0-4 [acquisition | merger | takeover | agreement | deal | joint venture | contract | sale of]',
    '[we | {name}] {have}? {lately}? [acquired | acquires | to acquire | {be} acquiring | {be} joining | will acquire] {cap}',
  ],
  except: ['acquired [a taste | brain | hearing]'],
  unless: { in: 'near', match: ['{gain}', '{asked}', '"?"'] },
  says: 'Deals are news between companies. What changes for the reader?',
  why: 'Customers read a merger as a question about their account, price or contact.',
  rewrites: [
    { label: 'What changes for them', text: 'You will notice [[what changes, and when]].', scope: 'before' },
  ],
  flags: {
    'Today [we completed the acquisition] of Brightline Pumps.':
      'You will notice [[what changes, and when]]. Today we completed the acquisition of Brightline Pumps.',
    '[We have signed a new agreement] with the port authority.':
      'You will notice [[what changes, and when]]. We have signed a new agreement with the port authority.',
    '[We just acquired Meadow] Dairy!':
      'You will notice [[what changes, and when]]. We just acquired Meadow Dairy!',
  },
  allows: [
    'We acquired Meadow Dairy. If you order from them, your prices and driver stay the same.',
    'Two banks announced a merger; rates did not move.',
    'She acquired a taste for oysters in Brittany.',
  ],
} satisfies Rule;
