import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    'what=([our | {name}] _0-4 {report}) {be} (now | finally)? [out | live | available | here | online | published | ready]',
    '[we | {name}] {have}? {lately}? [published | issued | released | launched | posted | issues | publishes | releases | filed] what=([our | its | the | a] _0-4 {report})',
    '(to)? [read | download | see | explore | check out | view | browse] (more in)? what=([our | {name}] _0-4 {report})',
  ],
  except: ['weather report', 'expense report'],
  unless: {
    in: 'near',
    match: ['{serves}', '[explore | finds | found | of patients | survey | data | breaks]'],
  },
  says: 'A report is many pages. Give readers one line.',
  why: 'One finding a person can use brings more readers than the notice that a file exists.',
  rewrites: [{ label: 'Lead with one finding', text: 'In {what}: [[one finding readers can use]]' }],
  flags: {
    '[Our annual report is out].': 'In Our annual report: [[one finding readers can use]].',
    "[We've published our 2024 impact report], link below.":
      'In our 2024 impact report: [[one finding readers can use]], link below.',
    'Curious minds: [download our latest white paper].':
      'Curious minds: in our latest white paper: [[one finding readers can use]].',
  },
  allows: [
    'One in five rents went up in May. Our annual report is out, and you can look up your street.',
    'The weather report is out: rain until Sunday.',
    'Have you filed your expense report?',
  ],
} satisfies Rule;
