import { atCut, auc, averagePrecision, interval, recallAt, type Scored } from './measure';

const n3 = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : '  –  ');
const range = ([low, high]: readonly [number, number]) => `[${n3(low)}, ${n3(high)}]`;

/** One line: how a judge ranks, with its 95 % intervals. */
export function rankingLine(name: string, posts: readonly Scored[], intervals = true): string {
  const part = (measure: (of: readonly Scored[]) => number) =>
    intervals ? `${n3(measure(posts))} ${range(interval(posts, measure))}` : n3(measure(posts));
  return [
    name.padEnd(44),
    `AUC ${part(auc)}`,
    `AP ${part(averagePrecision)}`,
    `R@P.90 ${part((of) => recallAt(of, 0.9).recall)}`,
    `R@P.95 ${part((of) => recallAt(of, 0.95).recall)}`,
  ].join('  ');
}

/** One line: what flagging at a cut gives, with 95 % intervals. */
export function cutLine(name: string, posts: readonly Scored[], cut: number): string {
  const at = atCut(posts, cut);
  const inside = (pick: (of: ReturnType<typeof atCut>) => number) =>
    range(interval(posts, (of) => pick(atCut(of, cut))));
  return [
    name.padEnd(44),
    `flagged ${at.flagged} of ${posts.length}`,
    `precision ${n3(at.precision)} ${inside((of) => of.precision)}`,
    `recall ${n3(at.recall)} ${inside((of) => of.recall)}`,
    `F1 ${n3(at.f1)} ${inside((of) => of.f1)}`,
    `false alarms ${n3(at.falseAlarms)}`,
  ].join('  ');
}

/** Lines by group (source, platform, author kind), the largest first. */
export function groupLines<T extends Scored & { readonly nudge: boolean }>(
  posts: readonly T[],
  groupOf: (post: T) => string,
): string[] {
  const groups = new Map<string, T[]>();
  for (const post of posts) groups.set(groupOf(post), [...(groups.get(groupOf(post)) ?? []), post]);
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([name, of]) => {
      const nudges = of.reduce((sum, post) => sum + post.label, 0);
      const at = atCut(
        of.map((post) => ({ score: post.nudge ? 1 : 0, label: post.label })),
        1,
      );
      return `  ${name.padEnd(30)} ${String(of.length).padStart(5)} posts ${String(nudges).padStart(4)} nudges  AUC ${n3(auc(of))}  flagged ${String(at.flagged).padStart(3)}, of them right ${n3(at.flagged ? at.precision : Number.NaN)}  recall ${n3(nudges ? at.recall : Number.NaN)}  false alarms ${n3(at.falseAlarms)}`;
    });
}

/** How often posts of each focus really are nudges. */
export function reliabilityLines(posts: readonly (Scored & { readonly focus: number })[]): string[] {
  const lines: string[] = [];
  for (let low = 0; low < 100; low += 10) {
    const of = posts.filter(
      (post) => post.focus >= low && (post.focus < low + 10 || (low === 90 && post.focus <= 100)),
    );
    const nudges = of.reduce((sum, post) => sum + post.label, 0);
    const said = of.reduce((sum, post) => sum + post.score, 0) / of.length;
    lines.push(
      `  focus ${String(low).padStart(2)} to ${String(low + (low === 90 ? 10 : 9)).padStart(3)}  ${String(of.length).padStart(5)} posts  said ${n3(said)}  are nudges ${n3(nudges / of.length)}`,
    );
  }
  return lines;
}
