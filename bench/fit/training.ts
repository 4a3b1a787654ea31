import type { Labelled } from '../gold';
import { columnsOf, spreadOf } from './columns';
import { candidates, type Dictionary } from './dictionary';
import { type Kinship, kinshipOf } from './kinship';
import type { Columns } from './logistic';
import { outsidePlaces } from './outside';
import { ownWeight } from './own-drafts';
import { type Posts, readPosts, withNamesLeftOut, wordsOf } from './posts';

/** All that a fit looks at: a row for each post, then rows for those that read otherwise without the author's names. */
export type Training = {
  readonly posts: Posts;
  /** How many rows stand for posts as their authors would check them, with names. */
  readonly named: number;
  readonly rowWeight: Float64Array;
  readonly dictionary: Dictionary;
  readonly kinship: Kinship;
  /** How each word is spelled, by its key. */
  readonly words: ReadonlyMap<number, string>;
  readonly columns: Columns;
};

/** What a post counts with its author's names known, and what without, where that makes a difference. */
const shares = { named: 0.7, nameless: 0.3 } as const;

export function trainingOn(train: readonly Labelled[], outside = outsidePlaces()): Training {
  const words = wordsOf(train);
  const posts = withNamesLeftOut(readPosts(train, true));
  const doubled = new Set(posts.twin.subarray(train.length));
  const rowWeight = Float64Array.from(posts.posts, (post, row) => {
    const share = row >= train.length ? shares.nameless : doubled.has(row) ? shares.named : 1;
    return share * (post.source === 'own' ? ownWeight : 1);
  });
  const dictionary = candidates(posts.facts.slice(0, train.length));
  const kinship = kinshipOf(posts.facts.slice(0, train.length), dictionary.words, words, outside);
  const columns = columnsOf(posts, dictionary, posts.dense.map(spreadOf), kinship);
  return { posts, named: train.length, rowWeight, dictionary, kinship, words, columns };
}
