import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | i | {name}] ({have} | {will} | {be})? {lately}? [donate~ | pledge~ | contribute~ | give~ back | sponsor~ | volunteered | planted | raised] [{num} | over | more | nearly | almost | to | our | the | a | at]',
    '[we | {name}] ({have} | {will} | {be})? {lately}? [invest~ | support~ | award~ | fund~ | commit~] (over | more than | nearly | up to | the | our)? [{num} | local | communities | families | community | students | health | charity | {hashtag} | {mention}]',
    '[our | {name}] (generous)? [foundation | employees | volunteers | donation | donations | gift | grant | contribution | sponsorship] [to | of | is | are | has | have | gave | served | will | donated | volunteered | helps | help]',
    '[how | {hashtag}]? [we | {name}] {be} (also)? [helping | supporting | giving back] [to | communities | families | students | the | our | those | people | local | {hashtag} | {mention}]',
  ],
  except: ['[helped | supported | helping] {you}', 'raised [three | two] kids'],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'The deed has our name on it. Whose day changed?',
  why: 'Credit to ourselves closes the story; the people helped, or a way to join, open it.',
  rewrites: [
    {
      label: 'For those who need it',
      text: 'If you need [[what was given]], you can [[get it how and where]].',
      scope: 'before',
    },
    { label: 'Let readers join', text: 'You can help too: [[how, where, by when]].', scope: 'before' },
  ],
  flags: {
    '[We donated 400] coats to schools in Leith.':
      'If you need [[what was given]], you can [[get it how and where]]. We donated 400 coats to schools in Leith.',
    'This spring [our foundation gave] a van to nine youth clubs.':
      'If you need [[what was given]], you can [[get it how and where]]. This spring our foundation gave a van to nine youth clubs.',
    "[We're supporting local] schools across the county.":
      "If you need [[what was given]], you can [[get it how and where]]. We're supporting local schools across the county.",
  },
  allows: [
    'You can collect a free coat at our shop: we donated 400.',
    'Children need blankets tonight. Here is how to give.',
    'We supported you in May and we will in June.',
  ],
} satisfies Rule;
