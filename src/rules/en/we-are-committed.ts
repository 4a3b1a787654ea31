import type { Rule } from '../../engine/rule';

export default {
  category: 'jargon',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | i | {name}] ({be} | remain | remains | stay | have been | will be)? (deeply | fully | strongly | firmly | proudly | also | always | still | so | truly | {lately})? [committed | dedicated | devoted] [to | in]',
    '[our | {name}] (continued | ongoing | shared | long-term | strong | unwavering | deep | longstanding | steadfast | continuing | lifelong)? [commitment | dedication] [to | of | for]',
    '[we | {name}] (firmly | truly | strongly | have always | also | really)? [believe | believes] (strongly | deeply)? [in | that]',
    '[we | {name}] {be}? (always)? [strive | strives | striving | pride ourselves | prides itself | stand for | stands for | stand with | stands with | are passionate about | is passionate about | care deeply about | value]',
    'at {name} , [we | our]',
  ],
  except: [
    'dedicated to {you}',
    '[committed | dedicated] to [answering | calling | writing | refunding | sending] {you}',
    'at {name} , we can',
  ],
  unless: { in: 'near', match: ['{serves}'] },
  says: 'A promise without a date. What could readers hold you to?',
  why: 'Values are claimed by everyone; one thing a reader would notice sets yours apart.',
  rewrites: [
    { label: 'Make it checkable', text: 'You will notice [[one thing, and by when]].', scope: 'before' },
  ],
  flags: {
    '[We are committed to] cleaner buses.':
      'You will notice [[one thing, and by when]]. We are committed to cleaner buses.',
    '[Our commitment to] the valley is strong.':
      'You will notice [[one thing, and by when]]. Our commitment to the valley is strong.',
    '[We believe in] good bread.': 'You will notice [[one thing, and by when]]. We believe in good bread.',
  },
  allows: [
    'We are committed to answering you within a day.',
    'The crime was committed at night.',
    'Do you believe in ghosts?',
  ],
} satisfies Rule;
