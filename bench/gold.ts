import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { namesOf } from '../src/cli/names';
import type { Context } from '../src/engine/finding';

/** One labelled post of ../shared/gold. Its text is its author's: measure with it, never copy it. */
export type Labelled = {
  readonly id: string;
  readonly source: string;
  readonly platform: string;
  readonly author_kind: string;
  readonly author?: string | null;
  readonly nudge: 0 | 1 | null;
  readonly signals: readonly string[];
  readonly text: string;
};

const folder = path.resolve(import.meta.dirname, '../../shared/gold');

/** Whether the labelled posts are on this machine; without them there is nothing to measure. */
export const haveGold = existsSync(path.join(folder, 'dev.ndjson'));

/** The posts of one file of ../shared/gold that have a label. */
export function gold(name: 'train' | 'dev'): Labelled[] {
  return readFileSync(path.join(folder, `${name}.ndjson`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled)
    .filter((post) => post.nudge !== null);
}

/** The lines of any file of ../shared/gold. */
export function goldLines<T>(name: string): T[] {
  return readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** What a writer who has set their own name would check this post under. */
export function contextOf(post: Labelled, namesKnown: boolean): Context {
  const author = post.author;
  const usable = namesKnown && author && !author.includes('█') && !author.startsWith('US member');
  return usable ? { names: namesOf(author) } : {};
}
