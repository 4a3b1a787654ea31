import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    '(i | we | {name})? {be}? {very}? {honoured} to (have)? (been)? [speak | present | join | host | attend | meet | represent | work | support | help | partner | sponsor | take | lend | address | moderate | chair | co-host | share | welcome | receive | received | serve | stand | be]',
    '(it {be} | what)? (such)? [a | an] (real | true | great | absolute | huge | distinct)? [honor | honour | privilege] (to | and)',
    '[i | we] had the (great | distinct)? [honor | honour | privilege | pleasure] [of | to]',
  ],
  except: [
    '[honor | honour | privilege] to [serve | help | care for | look after | teach | know] {you}',
    'humbled to',
  ],
  unless: { in: 'near', match: ['{serves}', '[memory | veteran | veterans | funeral | medal | passed]'] },
  says: 'The honour is ours; readers were not in the room.',
  why: 'Readers take more from what was said there than from who was asked to come.',
  rewrites: [
    {
      label: 'Bring one thing back',
      text: 'What you can take away: [[what you heard or learned there]].',
      scope: 'before',
    },
  ],
  flags: {
    '[I was honoured to speak] at the growers’ forum.':
      'What you can take away: [[what you heard or learned there]]. I was honoured to speak at the growers’ forum.',
    '[Honored to host] the governor at our plant today.':
      'What you can take away: [[what you heard or learned there]]. Honored to host the governor at our plant today.',
    'Last night [we had the privilege of] dining with the ambassador.':
      'What you can take away: [[what you heard or learned there]]. Last night we had the privilege of dining with the ambassador.',
  },
  allows: [
    'It was an honour to look after you, Mr Byrne. Get well soon.',
    'Honoured to host Dr Sow, who showed how to stretch at a desk.',
    'We thank the veterans we had the honour to meet.',
  ],
} satisfies Rule;
