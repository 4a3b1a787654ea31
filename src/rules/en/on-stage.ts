import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    '[i | we | {name}] (will be | {be} | be)? (also | again)? [speaking | presenting | exhibiting | showcasing] (live)? [at | on | in]',
    '[our | {name}] _1-5 [is | are | will be] (also)? [speaking | presenting | exhibiting | on stage] [at | on | in | today | tomorrow]',
    '^ (i am | we are)? [speaking | presenting | exhibiting] (live)? [at | on | in]',
    '[i | we] presented (our | my) (latest | recent)? [work | paper | research | findings | poster]',
    '[takes | took | taking | hits | hit] the [stage | {cap} stage | {hashtag} stage]',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}', '[how | about | why]'] },
  says: 'A stage and a time. What would listeners take home?',
  why: 'People come for a question answered; that we speak is no reason yet.',
  rewrites: [{ label: 'Say what they will learn', text: 'You can [[learn or ask what]].', scope: 'before' }],
  flags: {
    '[We are exhibiting at] CropTech in May.':
      'You can [[learn or ask what]]. We are exhibiting at CropTech in May.',
    '[I am speaking at] the Lisbon congress.':
      'You can [[learn or ask what]]. I am speaking at the Lisbon congress.',
    'Last week [we presented our paper] in Graz.':
      'You can [[learn or ask what]]. Last week we presented our paper in Graz.',
  },
  allows: [
    'I am speaking in Lisbon about how to sleep in a tent.',
    'Come to Graz: you can try the kiln yourself while we are presenting at the fair.',
    'Is anyone speaking at the council on Monday?',
  ],
} satisfies Rule;
