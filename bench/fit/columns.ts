import { type Dictionary, numbered, phraseColumns } from './dictionary';
import { type Kinship, kinDimensions, placesOf } from './kinship';
import type { Columns } from './logistic';
import type { Posts } from './posts';

/** Named features, each divided by its spread, then words, then pairs, then kinship's directions, as one sparse matrix. */
export function columnsOf(
  posts: Posts,
  dictionary: Dictionary,
  spread: readonly number[],
  kinship?: Kinship,
): Columns {
  const parts: { readonly row: ArrayLike<number>; readonly value: ArrayLike<number> }[] = [
    ...posts.dense.map((column, f) => sparse(column, spread[f]!)),
    ...phraseColumns(posts.facts, dictionary),
    ...(kinship ? kinColumns(posts, dictionary, kinship) : []),
  ];
  const start = new Int32Array(parts.length + 1);
  parts.forEach(({ row }, at) => {
    start[at + 1] = start[at]! + row.length;
  });
  const row = new Int32Array(start[parts.length]!);
  const value = new Float32Array(row.length);
  parts.forEach((part, at) => {
    row.set(part.row, start[at]);
    value.set(part.value, start[at]);
  });
  return { rows: posts.posts.length, columns: parts.length, start, row, value };
}

function kinColumns(posts: Posts, { words }: Dictionary, kinship: Kinship) {
  const places = numbered(posts.facts, words).map((draft) => placesOf(draft, kinship));
  return Array.from({ length: 2 * kinDimensions }, (_, d) =>
    sparse(
      places.map((place) => place[d]!),
      1,
    ),
  );
}

function sparse(column: ArrayLike<number>, spread: number): { row: number[]; value: number[] } {
  const row: number[] = [];
  const value: number[] = [];
  for (let r = 0; r < column.length; r++)
    if (column[r] !== 0) {
      row.push(r);
      value.push(column[r]! / spread);
    }
  return { row, value };
}

export function meanOf(column: Float32Array): number {
  return column.reduce((sum, value) => sum + value, 0) / column.length;
}

/** How far a feature's values lie from their mean; 1 for a feature that never changes. */
export function spreadOf(column: Float32Array): number {
  const mean = meanOf(column);
  return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length) || 1;
}
