import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    'who=[we | i] {be} {very}? proud to verb=![be | have | say]',
    '[we | i | {name}] {be} {very}? proud (to | of | that)',
    '^ {very}? proud (to | of | that)',
    "[we | i] could n't be (more | any)? [prouder | proud]",
    '^ {very}? proud [moment | day | member | sponsor | supporter | partner | owner | home]',
    '[we | {name} | i] [proudly | pride | take pride]',
  ],
  except: [
    'proud [of | to know | to call | that] {you}',
    'proud to [serve | help | have] {you}',
    'proud of {others}',
  ],
  unless: { in: 'near', match: ['{gain}', '{thanks}', '"?"'] },
  says: 'Pride is ours to feel. What did somebody else get?',
  why: 'People who promote themselves overrate how glad others will be, and underrate how tired (Scopelliti et al. 2015).',
  rewrites: [
    { label: 'Say it plainly', text: '{who} {verb}' },
    { label: 'Thank someone', text: 'Thank you to [[who made it possible, and how]].', scope: 'before' },
    { label: 'Whom it helped', text: 'You can now [[do or use what because of it]].', scope: 'before' },
  ],
  flags: {
    "[We're proud to sponsor] the Harbour Run.": 'We sponsor the Harbour Run.',
    '[So proud of] the new clubhouse roof!':
      'Thank you to [[who made it possible, and how]]. So proud of the new clubhouse roof!',
    "Third in the county. [We couldn't be prouder].":
      "Third in the county. Thank you to [[who made it possible, and how]]. We couldn't be prouder.",
  },
  allows: [
    'You walked 40 km for the hospice. We are proud of you.',
    'Thank you, Ines: we are proud to have had you on the team.',
    'My grandmother was proud of her tomatoes.',
  ],
} satisfies Rule;
