import type { Thresholds } from '../../src/engine/focus';
import { recallAt, type Scored } from '../eval/measure';

export type Calibration = { readonly slope: number; readonly shift: number };

/** The line through the logits that makes them chances, by Newton's method. */
export function calibrate(logits: Float64Array, label: Uint8Array): Calibration {
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < 30; step++) {
    let ga = 0;
    let gb = 0;
    let haa = 1e-9;
    let hab = 0;
    let hbb = 1e-9;
    for (let row = 0; row < logits.length; row++) {
      const z = logits[row]!;
      const p = 1 / (1 + Math.exp(-(slope * z + shift)));
      const w = p * (1 - p);
      ga += (p - label[row]!) * z;
      gb += p - label[row]!;
      haa += w * z * z;
      hab += w * z;
      hbb += w;
    }
    const det = haa * hbb - hab * hab;
    slope -= (hbb * ga - hab * gb) / det;
    shift -= (haa * gb - hab * ga) / det;
  }
  return { slope: round(slope), shift: round(shift) };
}

const round = (value: number) => Number(value.toFixed(4));

/**
 * How often a nudge must be right by the label of one reader, on authors not fitted on. One careful reader and two
 * others agree with an F1 of 0.97 to 0.98, so that 88 of 100 by one are 90 of 100 by three.
 */
const wanted = { gentle: 0.95, normal: 0.88, strict: 0.8 } as const;

/** The share of ordinary people's posts that may be nudged by mistake. */
const falseAlarms = 0.007;

/** Thresholds by what they cost; `ordinary` tells posts of people who have set no name. */
export function thresholdsFor(
  logits: Float64Array,
  label: Uint8Array,
  { slope, shift }: Calibration,
  ordinary: (row: number) => boolean,
): Thresholds {
  const scored = Array.from(
    logits,
    (z, row): Scored => ({
      score: 1 / (1 + Math.exp(-(slope * z + shift))),
      label: label[row] as 0 | 1,
    }),
  );
  const at = (precision: number) => round(recallAt(scored, precision).cut);
  const innocent = scored
    .filter((one, row) => one.label === 0 && ordinary(row))
    .map((one) => one.score)
    .sort((a, b) => b - a);
  const unnamed = round(innocent[Math.floor(innocent.length * falseAlarms)] ?? 0);
  return { gentle: at(wanted.gentle), normal: at(wanted.normal), strict: at(wanted.strict), unnamed };
}
