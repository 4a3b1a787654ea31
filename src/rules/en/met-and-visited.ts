import type { Rule } from '../../engine/rule';

export default {
  category: 'people',
  severity: 'note',
  kind: 'post',
  match: [
    '^ (today | yesterday | this morning | this week | last night | earlier today)? (,)? (i)? (just | recently | also)? [met with | visited | toured | joined | sat down with | spoke at | spoke to | attended | hosted | stopped by | dropped by] [{cap} | {mention} | the | a | with | members | my]',
    '^ (i | we)? (really | thoroughly | always)? [enjoyed | loved] [visiting | touring | meeting | speaking | talking | joining | attending | hosting | stopping | participating]',
    "^ (i 'll be | i will be)? (about to be | just)? [joining | speaking | appearing] (live)? [on | at | with | {cap} | {mention}]",
    "[i | we | {name}] [will be | 'll be | {be}] (live)? [speaking at | appearing on | presenting at | exhibiting at | participating in]",
    '[i | we | {name}] [will be | {be}] on [fox | cnn | msnbc | cnbc | {mention}]',
    '(i | we)? (am | {be})? looking forward to [speaking | presenting | attending | joining | hosting | visiting | exhibiting | seeing everyone]',
  ],
  except: ['met with {you}', 'joined [the queue | a gym]'],
  unless: {
    in: 'post',
    match: [
      '{serves}',
      '[told | learned | learnt | heard | because | need | impressed | discuss | discussed | discussing | so]',
      'great work',
      'good work',
    ],
  },
  says: 'Who was met stays silent. What did they say?',
  why: 'Giving people their own words credits them and gives readers a reason to care.',
  rewrites: [{ label: 'Let them speak', text: '[[A name]] told us [[what]].', scope: 'before' }],
  flags: {
    '[Met with the] harbour board today.': '[[A name]] told us [[what]]. Met with the harbour board today.',
    '[Enjoyed touring] the new dairy in Selby.':
      '[[A name]] told us [[what]]. Enjoyed touring the new dairy in Selby.',
    '[Joining Radio] Fen at nine.': '[[A name]] told us [[what]]. Joining Radio Fen at nine.',
  },
  allows: [
    'Met with the harbour board today. Two fishermen told me the ramp is too steep for a wheelchair.',
    'Visited the dentist at last. Why do we wait so long?',
    'She met with the landlord about the boiler.',
  ],
} satisfies Rule;
