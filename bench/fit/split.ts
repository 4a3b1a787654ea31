import { type Binned, steps } from './bins';

/** Sums of gradient and curvature by allowed feature and step: two numbers a step. */
export type Histogram = Float64Array;

export type Split = {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
  readonly gl: number;
  readonly hl: number;
  readonly leftValue: number;
  readonly rightValue: number;
};

/** A leaf that may still be split. Values below it stay between `low` and `high`. */
export type Node = {
  readonly id: number;
  readonly rows: Int32Array;
  readonly hist: Histogram;
  readonly g: number;
  readonly h: number;
  readonly low: number;
  readonly high: number;
  readonly depth: number;
  split: Split | null;
};

export function histogram(
  data: Binned,
  allowed: readonly number[],
  rows: Int32Array,
  g: Float64Array,
  h: Float64Array,
): Histogram {
  const out = new Float64Array(allowed.length * steps * 2);
  for (let k = 0; k < allowed.length; k++) {
    const bins = data.bins[allowed[k]!]!;
    const base = k * steps * 2;
    for (let i = 0; i < rows.length; i++) {
      const r = rows[i]!;
      const at = base + bins[r]! * 2;
      out[at]! += g[r]!;
      out[at + 1]! += h[r]!;
    }
  }
  return out;
}

/** What the other child holds. */
export function lessThan(parent: Histogram, child: Histogram): Histogram {
  const out = new Float64Array(parent.length);
  for (let i = 0; i < out.length; i++) out[i] = parent[i]! - child[i]!;
  return out;
}

/** The best split of a node, or null when none is worth it. */
export function split(
  node: Node,
  data: Binned,
  allowed: readonly number[],
  options: { readonly ridge: number; readonly leaf: number; readonly signs: Int8Array },
): Split | null {
  const { ridge, leaf, signs } = options;
  if (node.h < 2 * leaf) return null;
  const clamp = (v: number) => Math.max(node.low, Math.min(node.high, v));
  const base = (node.g * node.g) / (node.h + ridge);
  let best: Split | null = null;
  for (let k = 0; k < allowed.length; k++) {
    const feature = allowed[k]!;
    const cuts = data.cuts[feature]!.length;
    let gl = 0;
    let hl = 0;
    for (let b = 0; b < cuts; b++) {
      gl += node.hist[(k * steps + b) * 2]!;
      hl += node.hist[(k * steps + b) * 2 + 1]!;
      const hr = node.h - hl;
      if (hl < leaf) continue;
      if (hr < leaf) break;
      const gr = node.g - gl;
      const gain = (gl * gl) / (hl + ridge) + (gr * gr) / (hr + ridge) - base;
      if (gain <= 1e-3 || (best && gain <= best.gain)) continue;
      const leftValue = clamp(-gl / (hl + ridge));
      const rightValue = clamp(-gr / (hr + ridge));
      const sign = signs[feature]!;
      if (sign > 0 && leftValue > rightValue) continue;
      if (sign < 0 && leftValue < rightValue) continue;
      best = { gain, feature, bin: b, gl, hl, leftValue, rightValue };
    }
  }
  return best;
}
