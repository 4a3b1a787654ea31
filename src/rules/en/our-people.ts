import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    'our (own)? (local | global | {num})? [employees | colleagues | associates | team members | teammates | coworkers | workforce | agents | frontline workers]',
    '{name} [employee | employees | colleagues | associates | team members | agent | agents | volunteers | engineers | scientists | driver | drivers | staff]',
    'our team [is | are | has | have | at | in | of | members | gathered | got | spent | took | came | was | had]',
    'our [culture | people are | people make | people and]',
  ],
  except: ['our agents [can | will]', 'our colleagues [can | will] {word} you'],
  unless: { in: 'post', match: ['{serves}', '{you}'] },
  says: 'Our people, seen by us. Who did they do it for?',
  why: 'A colleague’s portrait interests those who know them; the person they helped interests everyone.',
  rewrites: [
    {
      label: 'Say it to them',
      text: 'Thank you, [[name]], for [[what you did, and for whom]].',
      scope: 'before',
    },
  ],
  flags: {
    '[Our employees] planted a hedge on Friday.':
      'Thank you, [[name]], for [[what you did, and for whom]]. Our employees planted a hedge on Friday.',
    'Summer fair: [our team had] a stall again.':
      'Thank you, [[name]], for [[what you did, and for whom]]. Summer fair: our team had a stall again.',
    '[Our culture] is built on trust.':
      'Thank you, [[name]], for [[what you did, and for whom]]. Our culture is built on trust.',
  },
  allows: [
    'Our team can call you back before noon.',
    'Thank you to our colleagues in Hull, who dug the cars out.',
    'Her colleagues gave her a bench.',
  ],
} satisfies Rule;
