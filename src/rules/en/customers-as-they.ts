import type { Rule } from '../../engine/rule';

export default {
  category: 'reader',
  severity: 'note',
  kind: 'post',
  match: [
    'verb=[help~ | serve~ | support~ | keep~ | give~ | allow~ | enable~ | protect~ | for | to | with | by] our (valued | loyal | great)? [customers | clients | members | guests | users | patients | fans | readers | passengers | residents | shoppers | students | subscribers | visitors | followers]',
  ],
  except: [
    '[thank | thanks | thankful | grateful] _0-3 to our',
    '[from | with] our [customers | clients] {word} {word}',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}', "our [customers | clients | members] ['s | ']"] },
  says: 'Your reader may be one of them. Say “you”.',
  why: '“You” brings readers in; “our customers” talks past them (Cruz, Leonhardt and Pezzuti 2017).',
  rewrites: [{ label: 'Speak to them', text: '{verb} you' }],
  flags: {
    'We work late to [serve our customers].': 'We work late to serve you.',
    'New lockers [for our members] by the pool.': 'New lockers for you by the pool.',
    'The app now [helps our passengers] on night trains.': 'The app now helps you on night trains.',
  },
  allows: [
    'Thank you to our customers in Leith.',
    'Which of our members rows at dawn?',
    'The customers next door complained about the smell.',
  ],
} satisfies Rule;
