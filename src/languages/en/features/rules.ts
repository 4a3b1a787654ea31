import { type BuiltInCategory, categories, type Severity } from '../../../engine/rule';
import { type Feature, feature, yes } from './feature';

/** Bait and asks to a crowd stand in many posts that serve their reader too, so sense sets them no way to pull. */
const eitherWay: readonly BuiltInCategory[] = ['bait', 'people'];
const severities: readonly Severity[] = ['note', 'warn', 'strong'];

/** What the rules found: a phrase of a kind is there, and how loud the loudest ones are. */
export const ruleFeatures: readonly Feature[] = [
  ...categories.map((category) =>
    feature(
      `rules/${category}`,
      eitherWay.includes(category) ? 0 : 1,
      `it has a phrase of the kind “${category}”`,
      ({ hits }) => yes(hits.some((hit) => hit.category === category)),
    ),
  ),
  ...severities.map((severity) =>
    feature(`rules/${severity}`, 1, `it has a phrase that a rule marks, “${severity}”`, ({ hits }) =>
      yes(hits.some((hit) => hit.severity === severity)),
    ),
  ),
];
