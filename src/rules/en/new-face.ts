import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | {name}] {have}? {lately}? [appointed | appoints | appoint | promoted | promotes | named | names | hired | hires | elected | elects] _0-6 [as | to | new | {exec}]',
    '^ (please)? [welcome | welcoming | welcomes] _0-4 [our new | as our | as the new | as new | to the team | to our team | to our board]',
    '(please)? join [me | us] in welcoming',
    '^ (a | our)? (warm)? welcome to the team $',
    'named (the)? (new)? [{exec} | chief {word}] of [{name} | our]',
  ],
  except: ['names [{you} | and]', 'named after'],
  unless: { in: 'near', match: ['{gain}', '{asked}', '?'] },
  says: 'A new face for us. What can readers ask them?',
  why: 'A title tells readers nothing; what the person will do for them does.',
  rewrites: [
    {
      label: 'Say what they can do for readers',
      text: 'You can now ask us about [[what they know best]].',
      scope: 'before',
    },
  ],
  flags: {
    '[We appointed Dr Okafor as head of] nursing.':
      'You can now ask us about [[what they know best]]. We appointed Dr Okafor as head of nursing.',
    'Monday news. [Please welcome Jo Hale to our board].':
      'Monday news. You can now ask us about [[what they know best]]. Please welcome Jo Hale to our board.',
    '[We promoted Ana to] foreman.':
      'You can now ask us about [[what they know best]]. We promoted Ana to foreman.',
  },
  allows: [
    'Dr Okafor joins in May, and you can book her evening clinic from today.',
    'We named the cat after the postman.',
    'You are welcome to the team of people who cannot fold a fitted sheet.',
  ],
} satisfies Rule;
