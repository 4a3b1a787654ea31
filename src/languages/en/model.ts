import type { Thresholds, Trees, Weights } from '../../engine/focus';
import { features } from './features';
import { type PackedPhrases, unpackPhrases } from './features/phrases';
import packedPhrases from './phrases.json';
import stored from './weights.json';

/** `weights.json`: what `npm run fit` writes. */
export type StoredWeights = {
  /** What it was fitted on and how well it did where it had not been fitted. */
  readonly fitted: Readonly<Record<string, unknown>>;
  readonly base: number;
  readonly phraseMean: number;
  /** By a feature's id; a feature that is not there weighs nothing. */
  readonly linear: Readonly<Record<string, number>>;
  readonly mean: Readonly<Record<string, number>>;
  readonly trees: {
    /** The features the trees ask about, by id. */
    readonly features: readonly string[];
    /** By feature, the values they cut at. */
    readonly cuts: readonly (readonly number[])[];
    /** Base64, three bytes a node in the order the trees are walked: feature plus 1 (0 in a leaf), cut, value. */
    readonly nodes: string;
    readonly step: number;
  };
  readonly calibration: { readonly slope: number; readonly shift: number };
  readonly thresholds: Thresholds;
};

const place = new Map(features.map((feature, at) => [feature.id, at]));

function byFeature(numbers: Readonly<Record<string, number>>): Float64Array {
  const out = new Float64Array(features.length);
  for (const [id, value] of Object.entries(numbers)) {
    const at = place.get(id);
    if (at === undefined)
      throw new Error(`weights.json weighs "${id}", which no feature is called. Run: npm run fit`);
    out[at] = value;
  }
  return out;
}

/** Lays the stored trees flat. Each tree is written root first, and each node's two children together. */
export function unpackTrees(packed: StoredWeights['trees']): Trees {
  const bytes = Uint8Array.from(atob(packed.nodes), (c) => c.charCodeAt(0));
  const size = bytes.length / 3;
  const roots: number[] = [];
  const feature = new Int16Array(size).fill(-1);
  const cut = new Float32Array(size);
  const left = new Int32Array(size);
  const value = new Float32Array(size);
  let read = 0;
  const take = (node: number) => {
    const asked = bytes[node * 3]!;
    value[node] = ((bytes[node * 3 + 2]! << 24) >> 24) * packed.step;
    if (asked === 0) return false;
    const id = packed.features[asked - 1]!;
    const at = place.get(id);
    if (at === undefined)
      throw new Error(`weights.json asks for "${id}", which no feature is called. Run: npm run fit`);
    feature[node] = at;
    cut[node] = packed.cuts[asked - 1]![bytes[node * 3 + 1]!]!;
    return true;
  };
  while (read < size) {
    roots.push(read);
    const open: number[] = [];
    if (take(read)) open.push(read);
    read++;
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      left[next] = read;
      for (const child of [read, read + 1]) if (take(child)) open.push(child);
      read += 2;
    }
  }
  return { roots: Int32Array.from(roots), feature, cut, left, value };
}

const weightsFile = stored as unknown as StoredWeights;

/** The fitted model, ready for use. */
export const model: {
  readonly weights: Weights;
  readonly phrases: ReturnType<typeof unpackPhrases>;
  readonly phraseMean: number;
  readonly calibration: StoredWeights['calibration'];
  readonly thresholds: Thresholds;
} = {
  weights: {
    base: weightsFile.base,
    linear: byFeature(weightsFile.linear),
    mean: byFeature(weightsFile.mean),
    trees: unpackTrees(weightsFile.trees),
  },
  phrases: unpackPhrases(packedPhrases as PackedPhrases),
  phraseMean: weightsFile.phraseMean,
  calibration: weightsFile.calibration,
  thresholds: weightsFile.thresholds,
};
