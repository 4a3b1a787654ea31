import { read } from '../../src/engine/reading';
import { Who } from '../../src/engine/who';
import { people } from '../../src/languages/en/people';
import { fitLogistic, logitsOf } from '../fit/logistic';
import { contextOf, type Labelled } from '../gold';

/** The marketer's own tool: the share of words about the author among words about author and reader. */
export function weWeRatio(post: Labelled): number {
  const { who } = read(post.text, contextOf(post, true), people);
  let us = 0;
  let you = 0;
  for (const one of who) {
    if (one === Who.you) you++;
    else if (one !== Who.nobody) us++;
  }
  return us / (us + you + 0.5);
}

const openers =
  /\b(?:excited|thrilled|proud|pleased|delighted|honou?red|humbled|happy) to\b|\bannounc|\bintroducing\b|\blaunch|\bunveil|\bproud\b|\bhonou?red\b|\bhumbled\b|\bthrilled\b/gi;
const hype =
  /\b(?:leading|world-class|innovative|innovation|award|best|game-chang\w+|revolution\w+|cutting-edge|solutions?|partnership|milestone|record|#1|number one|follow us|check out our|learn more|our team|join us)\b/gi;

/** Phrases that open announcements, and hype, counted. */
export function phraseCount(post: Labelled): number {
  const openings = post.text.match(openers)?.length ?? 0;
  const hypes = post.text.match(hype)?.length ?? 0;
  return openings + hypes * 0.6 + Math.min(post.text.length, 3000) * 1e-7;
}

const buckets = 2 ** 17;

function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return (value >>> 0) % buckets;
}

/** Words, pairs of words and runs of three to five letters, as buckets with counts. */
function gramsOf(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (gram: string) => {
    const at = hash(gram);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  };
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+|[@#?!]/gu) ?? [];
  words.forEach((word, at) => {
    add(`w${word}`);
    if (at > 0) add(`p${words[at - 1]} ${word}`);
    const edged = ` ${word} `;
    for (let size = 3; size <= 5; size++)
      for (let from = 0; from + size <= edged.length; from++) add(`c${edged.slice(from, from + size)}`);
  });
  return counts;
}

/** TF-IDF over words and letters with a logistic regression, fitted on train: what a data scientist tries first. */
export function bagOfWords(train: readonly Labelled[], others: readonly Labelled[]): Float64Array {
  const grams = train.map((post) => gramsOf(post.text));
  const seen = new Float64Array(buckets);
  for (const of of grams) for (const at of of.keys()) seen[at]!++;
  const idf = seen.map((count) => (count < 3 ? 0 : Math.log((1 + train.length) / (1 + count)) + 1));
  const matrix = (sets: readonly Map<number, number>[]) => {
    const columns: { row: number; value: number }[][] = Array.from({ length: buckets }, () => []);
    sets.forEach((of, row) => {
      let norm = 0;
      for (const [at, count] of of) norm += ((1 + Math.log(count)) * idf[at]!) ** 2;
      for (const [at, count] of of)
        if (idf[at]! > 0)
          columns[at]!.push({ row, value: ((1 + Math.log(count)) * idf[at]!) / Math.sqrt(norm || 1) });
    });
    const start = new Int32Array(buckets + 1);
    for (let c = 0; c < buckets; c++) start[c + 1] = start[c]! + columns[c]!.length;
    const flat = columns.flat();
    return {
      rows: sets.length,
      columns: buckets,
      start,
      row: Int32Array.from(flat, (cell) => cell.row),
      value: Float32Array.from(flat, (cell) => cell.value),
    };
  };
  const model = fitLogistic(
    matrix(grams),
    Uint8Array.from(train, (post) => post.nudge ?? 0),
    {
      ridge: new Float64Array(buckets).fill(0.5),
      lower: new Float64Array(buckets).fill(-99),
      upper: new Float64Array(buckets).fill(99),
      rowWeight: new Float64Array(train.length).fill(1),
      epochs: 12,
      tolerance: 0.05,
    },
  );
  return logitsOf(matrix(others.map((post) => gramsOf(post.text))), model);
}
