import type { Rule } from '../../engine/rule';

export default {
  category: 'jargon',
  severity: 'note',
  kind: 'post',
  when: 'nudge',
  match: [
    '{fancy} _0-2 {word}',
    '{word}? {offering}',
    '{push} _0-4 {abstract}',
    '{abstract} (and {word})?',
    '[committed | commitment | dedicated | dedication | devoted] to _1-5',
    '[collaboration | partnership | partnerships | initiative | initiatives | stakeholders | communities | mission | vision | journey] _0-3',
    '[helping | helps | support~ | empower~ | transform~ | inspire~ | enable~] _0-2 [communities | businesses | people | clients | customers | partners | organizations | families | women]',
  ],
  unless: { in: 'before', match: ['{serves}', '{you}'] },
  says: 'Brochure words. What would a reader say instead?',
  why: 'Plain words are understood faster, and their writer seems brighter for it (Oppenheimer 2006).',
  rewrites: [
    {
      label: 'Say it to one person',
      text: 'You will notice [[what, and when]].',
      scope: 'before',
    },
  ],
  flags: {
    'Ferndale offers [innovative solutions].':
      'You will notice [[what, and when]]. Ferndale offers innovative solutions.',
    'We are [committed to a greener tomorrow].':
      'You will notice [[what, and when]]. We are committed to a greener tomorrow.',
    'Our people [drive real impact].': 'You will notice [[what, and when]]. Our people drive real impact.',
  },
  allows: [
    'Our innovative lock lets you leave the key at home.',
    'The lock on her door was stiff.',
    'How did you find the platform?',
  ],
} satisfies Rule;
