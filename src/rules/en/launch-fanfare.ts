import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | i | {name}] {be} {very}? {delighted} (and {very}? {delighted})? to {unveil}',
    '^ {very}? {delighted} (and {very}? {delighted})? to {unveil}',
    '[we | i | {name}] {have} the [pleasure | honor | honour] [of announcing | to announce | of introducing | to introduce]',
  ],
  except: ['{unveil} [that | we | i | today | with]'],
  unless: { in: 'near', match: ['{gain}'] },
  says: 'Readers meet your delight before they meet their news.',
  why: 'People who promote themselves expect readers to share their joy; readers feel less of it (Scopelliti et al. 2015).',
  rewrites: [
    { label: 'What they can do now', text: 'You can now [[do what]]:' },
    { label: 'Who it is for', text: 'For [[who needs it]]:' },
  ],
  flags: {
    "[We're thrilled to announce] our new booking page.": 'You can now [[do what]]: our new booking page.',
    '[Super excited to finally launch] the Tuesday repair café! 🎉':
      'You can now [[do what]]: the Tuesday repair café! 🎉',
    'Big day. [I am so proud and excited to introduce] Pocket Garden.':
      'Big day. You can now [[do what]]: Pocket Garden.',
  },
  allows: [
    "We're excited to introduce offline maps. You can now hike without a signal.",
    'The scouts were thrilled to launch their first rocket.',
    'Our neighbours at Mill Lane are launching a seed library on Saturday.',
  ],
} satisfies Rule;
