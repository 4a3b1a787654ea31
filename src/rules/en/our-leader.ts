import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'note',
  kind: 'post',
  match: [
    '[our | {name}] (very own | own | new | founder and | co-founder and | chairman and | chairman &)? [ceo | cfo | cto | cmo | coo | cio | chairman | president | vp | svp | evp | founder | founders | economist | analyst | strategist | chief {word} officer | chief {word}]',
    '[our | {name}] (senior | executive | global)? [vice president | director | head of {word} | managing director]',
  ],
  unless: { in: 'post', match: ['{serves}', '{you}', 'died', 'passed away'] },
  says: 'A title of ours. What did the person say for readers?',
  why: 'Rank matters inside; outside, people listen for the sentence they can use.',
  rewrites: [
    {
      label: 'Give the point itself',
      text: 'What you can take away: [[their point]].',
      scope: 'before',
    },
  ],
  flags: {
    '[Our CEO] on Radio Fen this morning.':
      'What you can take away: [[their point]]. Our CEO on Radio Fen this morning.',
    'At the fair: [our founder] with the minister.':
      'What you can take away: [[their point]]. At the fair: our founder with the minister.',
    '[Our chief economist] at the Lisbon congress.':
      'What you can take away: [[their point]]. Our chief economist at the Lisbon congress.',
  },
  allows: [
    'Our CEO read your letters and will answer on Friday.',
    'The president of the bowls club mended my fence.',
    'Why are the gates green? Our founder painted them.',
  ],
} satisfies Rule;
