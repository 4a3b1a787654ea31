import type { Rule } from '../../engine/rule';

export default {
  category: 'hype',
  severity: 'warn',
  kind: 'post',
  match: [
    '{us} _0-6 [take~ | taking | bring~ | elevate~ | push~ | raise~] _0-5 [level | levels | heights | bar]',
    '{us} _0-5 [next-level | next level]',
    "{us} _0-6 [push~ | redefine~ | break~ | shatter~ | defy~] (the | all | new | your)? [boundaries | limits | barriers | the impossible | ground | expectations | what 's possible | what is possible]",
    '[that | {us}] _0-4 [redefine~ | reimagine~ | reinvent~] [the | how | what | our]',
    '[unleash~ | unlock~] (the | your | their | our | its)? (full | true | hidden | inner)? [power | potential | possibilities]',
    '[limitless | endless] possibilities',
  ],
  except: [
    '[speed | age | time | weight | water | salary | legal] limits',
    '[water | sound | sea | noise | blood | sugar] levels',
  ],
  unless: { in: 'sentence', match: ['?', '{you} [can | could]', '{howto}'] },
  says: 'A level up from what? Readers need both ends.',
  why: 'A before and an after make a story; a level is a slogan.',
  rewrites: [
    {
      label: 'Give before and after',
      text: 'From [[what it was]] to [[what it is, for whom]].',
      scope: 'sentence',
    },
  ],
  flags: {
    '[We are taking tea to the next level].': 'From [[what it was]] to [[what it is, for whom]].',
    '[Unlock the full potential] of your roof.': 'From [[what it was]] to [[what it is, for whom]].',
    'At the fair: [our crew is pushing the boundaries] of pizza.':
      'From [[what it was]] to [[what it is, for whom]].',
  },
  allows: [
    'Parking is on the next level of the car park.',
    'Know the speed limits before you rent a scooter.',
    'How do I unlock the phone?',
  ],
} satisfies Rule;
