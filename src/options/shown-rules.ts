import { builtInRules } from '../create-engine';
import type { RuleShown } from './view';

/** Every built-in rule as the settings show it. */
export const shownRules: readonly RuleShown[] = builtInRules.map(({ id, rule }) => ({ ...rule, id }));
