import { type Dictionary, phraseColumns } from './dictionary';
import type { Columns } from './logistic';
import type { Posts } from './posts';

/** Named features, each divided by its spread, then words, then pairs, as one sparse matrix. */
export function columnsOf(posts: Posts, dictionary: Dictionary, spread: readonly number[]): Columns {
  const phrases = phraseColumns(posts.facts, dictionary);
  const columns = posts.dense.length + phrases.length;
  const start = new Int32Array(columns + 1);
  const row: number[] = [];
  const value: number[] = [];
  posts.dense.forEach((column, f) => {
    start[f] = row.length;
    column.forEach((v, r) => {
      if (v === 0) return;
      row.push(r);
      value.push(v / spread[f]!);
    });
  });
  phrases.forEach((phrase, at) => {
    start[posts.dense.length + at] = row.length;
    for (let k = 0; k < phrase.row.length; k++) {
      row.push(phrase.row[k]!);
      value.push(phrase.value[k]!);
    }
  });
  start[columns] = row.length;
  return {
    rows: posts.posts.length,
    columns,
    start,
    row: Int32Array.from(row),
    value: Float32Array.from(value),
  };
}

export function meanOf(column: Float32Array): number {
  return column.reduce((sum, value) => sum + value, 0) / column.length;
}

/** How far a feature's values lie from their mean; 1 for a feature that never changes. */
export function spreadOf(column: Float32Array): number {
  const mean = meanOf(column);
  return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length) || 1;
}
