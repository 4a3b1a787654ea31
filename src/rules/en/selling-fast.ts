import type { Rule } from '../../engine/rule';

export default {
  category: 'vanity',
  severity: 'note',
  match: [
    '[sold out | selling out | sell out] (in | within) _0-2 [minutes | hours | days | {num}]',
    "(is | are | they 're | it 's)? (selling | going) (so)? fast",
    'flying off the shelves',
    '{num} (+)? (copies | units | tickets | spots | pre-orders) (already)? [sold | gone | claimed | taken]',
    "(the)? (phones | inbox | inboxes) (have | has)? (n't | not) stopped ringing",
  ],
  unless: { in: 'near', match: ['{gain}', '{thanks}', '"?"'] },
  says: 'Others bought. Is it right for this reader?',
  why: 'Pressure may sell once. What the thing is good for brings people back.',
  rewrites: [{ label: 'Say whom it suits', text: '[[whom it suits, and why]]' }],
  flags: {
    'The first print run [sold out in hours].': '?',
    'Spring boxes are [flying off the shelves] 🌱': '?',
    'Hurry, seats are [going fast].': '?',
  },
  allows: [
    'Tickets are going fast, so you can join the waiting list here.',
    'My phone battery is going down fast.',
    'Did the show sell out?',
  ],
} satisfies Rule;
