import { createEngine } from '../../src/create-engine';
import { read } from '../../src/engine/reading';
import { tokenize } from '../../src/engine/token';
import { keyOf } from '../../src/engine/word-key';
import { features, valuesOf } from '../../src/languages/en/features';
import { type Facts, factsOf } from '../../src/languages/en/features/facts';
import { standIns } from '../../src/languages/en/features/symbols';
import { people } from '../../src/languages/en/people';
import { contextOf, type Labelled } from '../gold';

/** Labelled posts with everything the fit looks at. `dense` is by feature. */
export type Posts = {
  readonly posts: readonly Labelled[];
  readonly facts: readonly Facts[];
  readonly dense: readonly Float32Array[];
  /** Whether a post is a nudge; and whether it is about its author at all. */
  readonly label: Uint8Array;
  readonly about: Uint8Array;
};

/** A post that promotes its author in any phrase has a signal of it, also when it serves its reader. */
const isAboutAuthor = ({ nudge, signals }: Labelled) => nudge === 1 || signals.length > 0;

/** Every word of the posts that a dictionary can hold, by its key. */
export function wordsOf(posts: readonly Labelled[]): ReadonlyMap<number, string> {
  const words = new Map(standIns.map((norm) => [keyOf(norm), norm]));
  const add = (norm: string) => {
    const key = keyOf(norm);
    if (!words.has(key)) words.set(key, norm);
  };
  for (const post of posts)
    for (const token of tokenize(post.text)) {
      if (token.kind === 'word' || token.kind === 'emoji' || token.kind === 'punct') add(token.norm);
      for (const word of token.words ?? []) add(`#${word}`);
    }
  return words;
}

/** Reads posts as the judgement does. */
export function readPosts(posts: readonly Labelled[], namesKnown: boolean): Posts {
  const engine = createEngine();
  const dense = features.map(() => new Float32Array(posts.length));
  const facts = posts.map((post, row) => {
    const context = contextOf(post, namesKnown);
    const found = factsOf(read(post.text, context, people), context.names, engine.hits(post.text, context));
    const values = valuesOf(found);
    for (let f = 0; f < values.length; f++) dense[f]![row] = values[f]!;
    return found;
  });
  return {
    posts,
    facts,
    dense,
    label: Uint8Array.from(posts, (post) => post.nudge ?? 0),
    about: Uint8Array.from(posts, (post) => (isAboutAuthor(post) ? 1 : 0)),
  };
}

/** Posts, then once more those that read otherwise where the author's names are not known; `twin` is their first row. */
export function withNamesLeftOut(named: Posts): Posts & { readonly twin: Int32Array } {
  const nameless = readPosts(named.posts, false);
  const rows = named.posts.map((_, row) => row);
  const others = rows.filter((row) =>
    named.dense.some((column, f) => column[row] !== nameless.dense[f]![row]),
  );
  return {
    posts: [...named.posts, ...others.map((row) => named.posts[row]!)],
    facts: [...named.facts, ...others.map((row) => nameless.facts[row]!)],
    dense: named.dense.map((column, f) =>
      Float32Array.from([...column, ...others.map((row) => nameless.dense[f]![row]!)]),
    ),
    label: Uint8Array.from([...named.label, ...others.map((row) => named.label[row]!)]),
    about: Uint8Array.from([...named.about, ...others.map((row) => named.about[row]!)]),
    twin: Int32Array.from([...rows, ...others]),
  };
}

/** Which fold a post belongs to: all posts of one author in one, so that nobody is judged by their own posts. */
export function authorFolds(posts: readonly Labelled[], folds: number): Uint8Array {
  return Uint8Array.from(posts, (post, row) => {
    const author = post.author && !post.author.startsWith('US member') ? post.author.toLowerCase() : `${row}`;
    let hash = 2166136261;
    for (const char of author) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0;
    return (hash >>> 8) % folds;
  });
}
