import type { Binned } from './bins';
import { histogram, lessThan, type Node, split } from './split';

/** One tree, flat: node `n` sends a row left when its value is at most `cut[n]`; a leaf has feature -1. */
export type Tree = {
  readonly feature: number[];
  /** The place of the cut among the feature's cuts. */
  readonly at: number[];
  readonly left: number[];
  readonly right: number[];
  /** What a row that passes or ends here is given, in logits. */
  readonly value: number[];
};

export type TreesOptions = {
  readonly trees: number;
  readonly leaves: number;
  readonly depth: number;
  readonly rate: number;
  /** Ridge on leaf values. */
  readonly ridge: number;
  /** The least sum of p(1 - p) a leaf may hold. */
  readonly leaf: number;
  /** Share of the features, and of the rows, each tree looks at. */
  readonly columns: number;
  readonly rows: number;
  readonly seed: number;
  /** For each feature: 1, may only push towards a nudge as it grows; -1, only away; 0, free. */
  readonly signs: Int8Array;
  readonly rowWeight: Float64Array;
  readonly offset: Float64Array;
};

/** Numbers from 0 to 1 that a seed decides. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

/** Gradient-boosted trees on a logistic loss, with monotone bounds, best split first; decided by the seed alone. */
export function growTrees(data: Binned, y: Uint8Array, options: TreesOptions): Tree[] {
  const { rowWeight, offset, rate } = options;
  const random = randomFrom(options.seed);
  const z = Float64Array.from(offset);
  const g = new Float64Array(data.rows);
  const h = new Float64Array(data.rows);
  const live: number[] = [];
  for (let r = 0; r < data.rows; r++) if (rowWeight[r]! > 0) live.push(r);

  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let r = 0; r < data.rows; r++) {
      const p = 1 / (1 + Math.exp(-z[r]!));
      g[r] = rowWeight[r]! * (p - y[r]!);
      h[r] = rowWeight[r]! * p * (1 - p);
    }
    const allowed: number[] = [];
    for (let f = 0; f < data.bins.length; f++) if (random() < options.columns) allowed.push(f);
    const sample = Int32Array.from(live.filter(() => random() < options.rows));
    const tree: Tree = { feature: [], at: [], left: [], right: [], value: [] };
    const add = (value: number) => {
      tree.feature.push(-1);
      tree.at.push(0);
      tree.left.push(-1);
      tree.right.push(-1);
      tree.value.push(rate * value);
      return tree.feature.length - 1;
    };
    const rootHist = histogram(data, allowed, sample, g, h);
    let sumG = 0;
    let sumH = 0;
    for (const r of sample) {
      sumG += g[r]!;
      sumH += h[r]!;
    }
    const root: Node = {
      id: add(-sumG / (sumH + options.ridge)),
      rows: sample,
      hist: rootHist,
      g: sumG,
      h: sumH,
      low: -1e9,
      high: 1e9,
      depth: 0,
      split: null,
    };
    root.split = split(root, data, allowed, options);
    let open: Node[] = [root];
    for (let leaves = 1; leaves < options.leaves; leaves++) {
      let pick: Node | null = null;
      for (const node of open) if (node.split && (!pick || node.split.gain > pick.split!.gain)) pick = node;
      if (!pick) break;
      const s = pick.split!;
      const bins = data.bins[s.feature]!;
      const toLeft = pick.rows.filter((r) => bins[r]! <= s.bin);
      const toRight = pick.rows.filter((r) => bins[r]! > s.bin);
      const leftSmaller = toLeft.length < toRight.length;
      const small = histogram(data, allowed, leftSmaller ? toLeft : toRight, g, h);
      const large = lessThan(pick.hist, small);
      const middle = (s.leftValue + s.rightValue) / 2;
      const sign = options.signs[s.feature]!;
      const child = (rows: Int32Array, isLeft: boolean): Node => {
        const up = isLeft ? sign > 0 : sign < 0;
        const down = isLeft ? sign < 0 : sign > 0;
        return {
          id: add(isLeft ? s.leftValue : s.rightValue),
          rows,
          hist: isLeft === leftSmaller ? small : large,
          g: isLeft ? s.gl : pick.g - s.gl,
          h: isLeft ? s.hl : pick.h - s.hl,
          low: down ? middle : pick.low,
          high: up ? middle : pick.high,
          depth: pick.depth + 1,
          split: null,
        };
      };
      const left = child(toLeft, true);
      const right = child(toRight, false);
      tree.feature[pick.id] = s.feature;
      tree.at[pick.id] = s.bin;
      tree.left[pick.id] = left.id;
      tree.right[pick.id] = right.id;
      open = open.filter((node) => node !== pick);
      for (const node of [left, right]) {
        if (node.depth < options.depth) node.split = split(node, data, allowed, options);
        open.push(node);
      }
    }
    trees.push(tree);
    for (let r = 0; r < data.rows; r++) z[r]! += leafOf(tree, data, r);
  }
  return trees;
}

function leafOf(tree: Tree, data: Binned, r: number): number {
  let n = 0;
  while (tree.feature[n]! >= 0)
    n = data.bins[tree.feature[n]!]![r]! <= tree.at[n]! ? tree.left[n]! : tree.right[n]!;
  return tree.value[n]!;
}

/** Every row's sum over the trees. */
export function treesOf(data: Binned, trees: readonly Tree[]): Float64Array {
  const z = new Float64Array(data.rows);
  for (const tree of trees) for (let r = 0; r < data.rows; r++) z[r]! += leafOf(tree, data, r);
  return z;
}
