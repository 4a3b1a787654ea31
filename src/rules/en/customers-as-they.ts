import type { Rule } from '../../engine/rule';

export default {
  category: 'reader',
  severity: 'note',
  match: [
    '[helping | help | helps | helped | serve | serves | serving | support | supporting | keep | keeping | give | giving | gives | allow | allows | allowing | enable | enables | enabling | ensure | ensuring | for | to | with] our [customers | clients | members | guests | users | patients | fans | readers | passengers | residents | shoppers | students | subscribers | visitors | followers]',
    "our [customers | clients | members | guests | users | passengers | residents] 's [needs | lives | success | experience | businesses | journey | health | trust]",
  ],
  except: ['[thank | thanks | thankful | grateful] (you)? (to | for)? (all)? (of)? our'],
  unless: { in: 'sentence', match: ['{thanks}', '{gain}', '"?"'] },
  says: 'Your reader may be one of them. Say "you".',
  why: '"You" brings readers in; "our customers" talks past them (Cruz, Leonhardt and Pezzuti 2017).',
  rewrites: [{ label: 'Speak to them', text: 'TODO' }],
  flags: {
    'We work late [to our customers].': '?',
  },
  allows: ['Thank you to our customers in Leith.'],
} satisfies Rule;
