/** One post's score and its label. */
export type Scored = { readonly score: number; readonly label: 0 | 1 };

/** The chance that a nudge ranks above another post; ties count half. NaN when a class is empty. */
export function auc(posts: readonly Scored[]): number {
  const sorted = [...posts].sort((a, b) => a.score - b.score);
  let positives = 0;
  let rankSum = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j]!.score === sorted[i]!.score) j++;
    const rank = (i + j + 1) / 2;
    for (let k = i; k < j; k++)
      if (sorted[k]!.label === 1) {
        positives++;
        rankSum += rank;
      }
    i = j;
  }
  const negatives = sorted.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** The mean precision over the ranks at which a nudge stands. */
export function averagePrecision(posts: readonly Scored[]): number {
  const sorted = [...posts].sort((a, b) => b.score - a.score);
  let found = 0;
  let sum = 0;
  sorted.forEach((post, i) => {
    if (post.label === 1) {
      found++;
      sum += found / (i + 1);
    }
  });
  return sum / found;
}

/** The most nudges that can be found while this share of what is flagged is right: `{ recall, cut }`. */
export function recallAt(posts: readonly Scored[], precision: number): { recall: number; cut: number } {
  const sorted = [...posts].sort((a, b) => b.score - a.score);
  const all = posts.reduce((n, post) => n + post.label, 0);
  let found = 0;
  let best = { recall: 0, cut: 1 };
  sorted.forEach((post, i) => {
    found += post.label;
    const last = i + 1 === sorted.length || sorted[i + 1]!.score < post.score;
    if (last && found / (i + 1) >= precision && found / all > best.recall)
      best = { recall: found / all, cut: post.score };
  });
  return best;
}

export type AtCut = {
  readonly flagged: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The share of the other posts that were flagged. */
  readonly falseAlarms: number;
};

/** What flagging every score at or above `cut` gives. */
export function atCut(posts: readonly Scored[], cut: number): AtCut {
  let hit = 0;
  let flagged = 0;
  let all = 0;
  for (const post of posts) {
    all += post.label;
    if (post.score >= cut) {
      flagged++;
      hit += post.label;
    }
  }
  const precision = flagged ? hit / flagged : 0;
  const recall = all ? hit / all : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { flagged, precision, recall, f1, falseAlarms: (flagged - hit) / (posts.length - all) };
}

/** The middle 95 of 100 values of a measure over resampled posts; the same posts give the same interval. */
export function interval(
  posts: readonly Scored[],
  measure: (posts: readonly Scored[]) => number,
  draws = 300,
): readonly [number, number] {
  let state = 20261127;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const values: number[] = [];
  for (let d = 0; d < draws; d++) {
    const sample = posts.map(() => posts[Math.floor(next() * posts.length)]!);
    const value = measure(sample);
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(values.length * 0.025)]!, values[Math.ceil(values.length * 0.975) - 1]!];
}
