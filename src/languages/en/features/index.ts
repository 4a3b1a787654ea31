import { briefFeatures } from './brief';
import type { Facts } from './facts';
import type { Feature, Group } from './feature';
import { genreFeatures } from './genres';
import { ideaFeatures, readIdeas } from './idea-features';
import { ruleFeatures } from './rules';
import { shapeFeatures } from './shape';
import { subjectFeatures } from './subjects';
import { tallyFeatures } from './tallies';
import { whoFeatures } from './who';

const single: readonly Feature[] = [
  ...whoFeatures,
  ...subjectFeatures,
  ...tallyFeatures,
  ...briefFeatures,
  ...genreFeatures,
  ...shapeFeatures,
  ...ruleFeatures,
];

/** Every feature in the order of its value. */
export const features: readonly {
  readonly id: string;
  readonly group: Group;
  readonly sign: 1 | 0 | -1;
  /** The idea it counts, when it counts one. */
  readonly bit?: number;
}[] = [...single, ...ideaFeatures];

/** The value of every feature of a draft. */
export function valuesOf(facts: Facts, out: Float64Array = new Float64Array(features.length)): Float64Array {
  for (let at = 0; at < single.length; at++) out[at] = single[at]!.read(facts);
  readIdeas(facts, out, single.length);
  return out;
}
