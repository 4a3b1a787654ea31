import type { Thresholds } from '../../src/engine/focus';
import { features } from '../../src/languages/en/features';
import type { StoredWeights } from '../../src/languages/en/model';
import type { Calibration } from './calibrate';
import type { FittedModel } from './model';

type Notes = {
  readonly fitted: StoredWeights['fitted'];
  readonly calibration: Calibration;
  readonly thresholds: Thresholds;
};

const short = (value: number) => Number(value.toPrecision(3));

/** A feature that moves an ordinary post by less than this, in logits, is left out. */
const least = 0.004;

/** A fitted model as the text of `weights.json`. */
export function storeModel(model: FittedModel, { fitted, calibration, thresholds }: Notes): string {
  const weights: Record<string, readonly [number, number]> = {};
  features.forEach((feature, at) => {
    if (Math.abs(model.linear[at]!) * model.spread[at]! < least) return;
    weights[feature.id] = [short(model.linear[at]!), short(model.mean[at]!)];
  });
  const stored: StoredWeights = {
    fitted,
    base: Number(model.base.toPrecision(5)),
    phraseMean: Number(model.phraseMean.toPrecision(5)),
    weights,
    calibration,
    thresholds,
  };
  return `${JSON.stringify(stored, null, 1).replace(/\[\s+(\S+)\s+(\S+)\s+\]/g, '[$1 $2]')}\n`;
}
