import type { Rule } from '../../engine/rule';

export default {
  category: 'vanity',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | our | {name}] _0-6 [serve~ | reach~ | help~ | donate~ | employ~ | operate~ | have | has | with | built | plant~ | support~ | deliver~ | provide~ | works | work | touch~ | impact~ | train~ | served | given | gave] _0-3 {num} (+ | k | million | m | billion | thousand)? _0-2 {counted}',
    '(over | more than | nearly | almost)? {num} (+ | k)? (of)? [our | {name}] [volunteers | employees | people | colleagues | members | associates | teammates | staff]',
    '{num} [countries | locations | offices | stores | markets | continents] and [counting | growing]',
    '[over | more than | nearly | almost] {num} {name}',
    '{us} _0-8 [across | over | more than | to over | nearly] {num} (+ | k | million)? _0-1 {counted}',
  ],
  except: [
    '[need | looking for | short of | lost | inviting] {num}',
    'within {num} hours',
    '{num} hours [ago | left | a day]',
    'our [nation | economy | country]',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}', 'one of them'] },
  says: 'A big number of ours. Which one can readers picture?',
  why: 'One person with a name is remembered where a total is passed over.',
  rewrites: [{ label: 'Show one of them', text: 'Take [[one of them, and what changed]].', scope: 'before' }],
  flags: {
    '[We served 12,000 meals] last year.':
      'Take [[one of them, and what changed]]. We served 12,000 meals last year.',
    'From Cork to Kyiv, [our team works in 14 countries].':
      'Take [[one of them, and what changed]]. From Cork to Kyiv, our team works in 14 countries.',
    '[Our network has over 200 partners].':
      'Take [[one of them, and what changed]]. Our network has over 200 partners.',
  },
  allows: [
    'We need 12 volunteers on Saturday: can you lift a box?',
    'We answer within 24 hours, Sundays too.',
    'You and 300 neighbours kept the library open. Thank you.',
  ],
} satisfies Rule;
