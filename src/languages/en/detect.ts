import type { Reading } from '../../engine/reading';

const common = new Set(
  "the a an and or but to of in on for with at by from is are was were be it its this that we our us you your i my they their he she as not n't 's 're have has had do does did will can just so if what how who new all more out up about".split(
    ' ',
  ),
);

/** Whether a draft is in English; `none` when there are no words to tell it by. */
export function detect(reading: Reading): 'yes' | 'other' | 'none' {
  let words = 0;
  let known = 0;
  let foreign = 0;
  for (const token of reading.tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (common.has(token.norm)) known++;
    if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(token.norm)) foreign++;
  }
  if (words === 0) return 'none';
  if (foreign * 2 > words) return 'other';
  return words < 8 || known >= words * 0.1 ? 'yes' : 'other';
}
