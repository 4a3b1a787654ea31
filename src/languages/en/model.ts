import type { Pair, Thresholds, Weights } from '../../engine/focus';
import { features } from './features';
import { type PackedPhrases, unpackPhrases } from './features/dictionary';
import packedPhrases from './phrases.packed.json';
import stored from './weights.json';

/** `weights.json`: what `npm run fit` writes. */
export type StoredWeights = {
  /** What it was fitted on and how well it did where it had not been fitted. */
  readonly fitted: Readonly<Record<string, unknown>>;
  readonly base: Pair;
  readonly phraseMean: Pair;
  /**
   * By a feature's id: its weights (`about`, then `omits`), and its mean on the posts it was fitted on. A feature that
   * is not there weighs nothing.
   */
  readonly weights: Readonly<Record<string, readonly [number, number, number]>>;
  readonly calibration: { readonly slope: number; readonly shift: number };
  readonly thresholds: Thresholds;
};

const place = new Map(features.map((feature, at) => [feature.id, at]));

function byFeature(stored: StoredWeights['weights']): Omit<Weights, 'base'> {
  const about = new Float64Array(features.length);
  const omits = new Float64Array(features.length);
  const mean = new Float64Array(features.length);
  for (const [id, [first, second, average]] of Object.entries(stored)) {
    const at = place.get(id);
    if (at === undefined)
      throw new Error(`weights.json weighs "${id}", which no feature is called. Run: npm run fit`);
    about[at] = first;
    omits[at] = second;
    mean[at] = average;
  }
  return { about, omits, mean };
}

const weightsFile = stored as unknown as StoredWeights;

/** The fitted model, ready for use. */
export const model: {
  readonly weights: Weights;
  readonly phrases: ReturnType<typeof unpackPhrases>;
  readonly phraseMean: Pair;
  readonly calibration: StoredWeights['calibration'];
  readonly thresholds: Thresholds;
} = {
  weights: {
    base: weightsFile.base,
    ...byFeature(weightsFile.weights),
  },
  phrases: unpackPhrases(packedPhrases as unknown as PackedPhrases),
  phraseMean: weightsFile.phraseMean,
  calibration: weightsFile.calibration,
  thresholds: weightsFile.thresholds,
};
