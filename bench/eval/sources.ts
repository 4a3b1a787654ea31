import { jointLogits, solve } from '../fit/model';
import { trainingOn } from '../fit/training';
import { gold } from '../gold';
import type { Scored } from './measure';
import { rankingLine } from './table';

/** How each source of train with at least 30 nudges is ranked by a fit on all the others. */
export function* unseenSources(): Generator<string> {
  const train = gold('train');
  const { posts, rowWeight, columns } = trainingOn(train);
  const sources = [...new Set(train.map((post) => post.source))];
  const all: Scored[] = [];
  for (const source of sources) {
    const nudges = train.filter((post) => post.source === source && post.nudge === 1).length;
    if (nudges < 30) continue;
    const others = rowWeight.map((by, row) => (posts.posts[row]!.source === source ? 0 : by));
    const logits = jointLogits(columns, solve(columns, posts, others));
    const scored = train.flatMap((post, row): Scored[] =>
      post.source === source ? [{ score: logits[row]!, label: post.nudge as 0 | 1 }] : [],
    );
    all.push(...scored);
    yield rankingLine(`  ${source} (${nudges} of ${scored.length})`, scored, false);
  }
  yield rankingLine('  all of them in one ranking', all);
}
