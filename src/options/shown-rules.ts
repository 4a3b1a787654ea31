import { builtInRules } from '../create-engine';
import type { Laid } from '../shelf/lay';
import type { RuleShown } from './view';

/** Every built-in rule as it comes. */
export const shownRules: readonly RuleShown[] = builtInRules.map(({ id, rule }) => ({ ...rule, id }));

/** Every rule under the presets that hold: how loud it is by now, who made it so, and whether that is settled. */
export function rulesUnder({ rules, off, locked, chain }: Laid): readonly RuleShown[] {
  const changed = new Map(rules.map((one) => [one.id, one]));
  const own = rules.filter(({ id }) => !shownRules.some((one) => one.id === id));
  const all = [...shownRules, ...own.map(({ id, rule }) => ({ ...rule, id }))];
  return all.map((rule) => {
    const { id } = rule;
    const settled = locked.includes(id) ? 'on' : off.includes(id) ? 'off' : null;
    const made = { chain: chain[id] ?? [], settled } as const;
    return { ...rule, ...made, severity: changed.get(id)?.severity ?? rule.severity };
  });
}
