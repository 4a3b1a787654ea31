import type { Thresholds, Weights } from '../../engine/focus';
import { features } from './features';
import { type PackedPhrases, unpackPhrases } from './features/dictionary';
import packedPhrases from './phrases.packed.json';
import stored from './weights.json';

/** `weights.json`: what `npm run fit` writes. */
export type StoredWeights = {
  /** What it was fitted on and how well it did where it had not been fitted. */
  readonly fitted: Readonly<Record<string, unknown>>;
  readonly base: number;
  readonly phraseMean: number;
  /** By a feature's id: its weight, and its mean on the posts it was fitted on. A feature that is not there weighs nothing. */
  readonly weights: Readonly<Record<string, readonly [number, number]>>;
  readonly calibration: { readonly slope: number; readonly shift: number };
  readonly thresholds: Thresholds;
};

const place = new Map(features.map((feature, at) => [feature.id, at]));

function byFeature(stored: StoredWeights['weights']): Pick<Weights, 'linear' | 'mean'> {
  const linear = new Float64Array(features.length);
  const mean = new Float64Array(features.length);
  for (const [id, [weight, average]] of Object.entries(stored)) {
    const at = place.get(id);
    if (at === undefined)
      throw new Error(`weights.json weighs "${id}", which no feature is called. Run: npm run fit`);
    linear[at] = weight;
    mean[at] = average;
  }
  return { linear, mean };
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
    ...byFeature(weightsFile.weights),
  },
  phrases: unpackPhrases(packedPhrases as PackedPhrases),
  phraseMean: weightsFile.phraseMean,
  calibration: weightsFile.calibration,
  thresholds: weightsFile.thresholds,
};
