import { createEngine, type Engine } from '../../engine/check';
import { apply, mismatches } from '../../engine/example';
import { Fault } from '../../engine/fault';
import type { Context } from '../../engine/finding';
import { english } from '../../languages/en';
import { rulesOf } from '../../presets/named-rules';
import { plainPosts } from '../../presets/plain-posts';
import type { Preset, PresetRule } from '../../presets/preset';

/** A text in which a pattern was found, and where. */
export type Matched = { readonly text: string; readonly start: number; readonly end: number };

const contextOf = ({ us, you }: Preset): Context => ({
  ...(us ? { names: us } : {}),
  ...(you ? { you } : {}),
});

/** An engine with one rule; null while its patterns are not right. */
function engineWith(
  preset: Preset,
  rule: PresetRule,
): { readonly engine: Engine; readonly id: string } | null {
  const [named] = rulesOf({ ...preset, rules: [rule], replace: [] }, 'en');
  try {
    return named ? { engine: createEngine({ language: english, rules: [named] }), id: named.id } : null;
  } catch (fault) {
    if (fault instanceof Fault) return null;
    throw fault;
  }
}

/** Where a rule fires in the writer's own posts and in sample posts. */
export function matchedIn(preset: Preset, rule: PresetRule, own: readonly string[]): readonly Matched[] {
  const made = engineWith(preset, rule);
  if (!made) return [];
  return [...own, ...plainPosts].flatMap((text) =>
    made.engine.hits(text, contextOf(preset)).map(({ start, end }) => ({ text, start, end })),
  );
}

/** A rule whose examples say what its rewrite makes of them. */
export function withMade(preset: Preset, rule: PresetRule): PresetRule {
  const made = engineWith(preset, rule);
  if (!made) return rule;
  const flags = Object.keys(rule.flags).map((marked) => {
    const draft = marked.replace(/[[\]]/g, '');
    const [rewrite] = made.engine.rewrites(draft, made.id, contextOf(preset));
    return [marked, rewrite ? apply(draft, rewrite) : ''] as const;
  });
  return { ...rule, flags: Object.fromEntries(flags) };
}

/**
 * For each example of a rule, what comes out instead, null when it comes out as written; null for all of them while the
 * rule's patterns are not right.
 */
export function outcomes(preset: Preset, rule: PresetRule): ReadonlyMap<string, string | null> | null {
  const made = engineWith(preset, rule);
  const all = [...Object.keys(rule.flags), ...rule.allows];
  if (!made) return null;
  const wrong = new Map(
    mismatches(made.engine, made.id, rule, contextOf(preset)).map(({ sentence, got }) => [sentence, got]),
  );
  return new Map(all.map((one) => [one, wrong.get(one) ?? null]));
}
