import type { Pair, Thresholds } from '../../src/engine/focus';
import { features } from '../../src/languages/en/features';
import type { StoredWeights } from '../../src/languages/en/model';
import type { Calibration } from './calibrate';
import type { FittedModel } from './model';

type Notes = {
  readonly fitted: StoredWeights['fitted'];
  readonly calibration: Calibration;
  readonly thresholds: Thresholds;
};

const digits = ({ about, omits }: Pair): Pair => ({
  about: Number(about.toPrecision(5)),
  omits: Number(omits.toPrecision(5)),
});

/** As JSON, a list on one line. */
export const writeShort = (value: unknown, indent = 1): string =>
  `${JSON.stringify(value, null, indent).replace(/\[[^[\]]*\]/g, (list) => list.replace(/\s+/g, ' ').replace(/\[ | \]/g, (end) => end.trim()))}\n`;

const short = (value: number) => Number(value.toPrecision(3));

/** A feature that moves an ordinary post by less than this, in logits, is left out. */
const least = 0.004;

/** A fitted model as the text of `weights.json`. */
export function storeModel(model: FittedModel, { fitted, calibration, thresholds }: Notes): string {
  const weights: Record<string, readonly [number, number, number]> = {};
  features.forEach((feature, at) => {
    const { about, omits } = model.linear;
    if (Math.max(Math.abs(about[at]!), Math.abs(omits[at]!)) * model.spread[at]! < least) return;
    weights[feature.id] = [short(about[at]!), short(omits[at]!), short(model.mean[at]!)];
  });
  const stored: StoredWeights = {
    fitted,
    base: digits(model.base),
    phraseMean: digits(model.phraseMean),
    weights,
    calibration,
    thresholds,
  };
  return writeShort(stored);
}
