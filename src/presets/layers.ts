import { nearest } from '../engine/fault';
import type { Names } from '../engine/finding';
import type { NamedRule } from '../engine/load';
import type { Mistake } from './mistake';
import { asPattern, rulesOf } from './named-rules';
import { packsOf } from './packs';
import type { Changes, Override, Preset } from './preset';

/** What presets change: rules for the engine (new ones, and built-in ones in new settings), and what is checked under. */
export type Layers = {
  readonly rules: readonly NamedRule[];
  readonly off: readonly string[];
  readonly names: Required<Names>;
  readonly you: readonly string[];
  readonly warnings: readonly Mistake[];
};

/**
 * Lays presets on the built-in rules, each on the packs it builds on; the later one wins.
 * What they `extends` must have been proved. An override of an unknown rule is a warning, and on we go.
 * @param locale the language of the interface, for a preset's `messages`
 */
export function layer(builtIn: readonly NamedRule[], presets: readonly Preset[], locale = 'en'): Layers {
  const known = new Map(builtIn.map((rule) => [rule.id, rule]));
  const changed = new Map<string, NamedRule>();
  const off = new Set<string>();
  const warnings: Mistake[] = [];
  const all = [...new Set(presets.flatMap((preset) => [...packsOf(preset).packs, preset]))];
  for (const preset of all) {
    for (const rule of rulesOf(preset, locale)) changed.set(rule.id, rule);
    for (const [id, override] of Object.entries(preset.overrides ?? {})) {
      const rule = changed.get(id) ?? known.get(id);
      if (!rule) warnings.push(unknown(preset, id, [...changed.keys(), ...known.keys()]));
      else if (override === 'off') off.add(id);
      else {
        changed.set(id, overridden(rule, override));
        off.delete(id);
      }
    }
  }
  const every = (key: keyof Names) => [...new Set(all.flatMap(({ us }) => us?.[key] ?? []))];
  return {
    rules: [...changed.values()],
    off: [...off],
    names: {
      names: every('names'),
      products: every('products'),
      handles: every('handles'),
      people: every('people'),
    },
    you: [...new Set(all.flatMap(({ you }) => you ?? []))],
    warnings,
  };
}

function unknown(preset: Preset, id: string, known: readonly string[]): Mistake {
  const near = nearest(id, known);
  const mend = near ? `Did you mean "${near}"?` : 'Take it out, or look its name up in the list of rules.';
  const says = `${preset.name} changes the rule "${id}", and there is none. ${mend}`;
  return { code: 'W-UNKNOWN', path: `overrides.${id}`, says };
}

function overridden(named: NamedRule, override: Exclude<Override, 'off'>): NamedRule {
  const { severity, threshold, allow, words } = override;
  const removed = patterns(allow, 'remove');
  const kept = (list: readonly string[] = []) => list.filter((entry) => !removed.includes(entry));
  return {
    ...named,
    rule: { ...named.rule, except: kept(named.rule.except) },
    except: [...kept(named.except), ...patterns(allow, 'add'), ...patterns(words, 'remove')],
    match: [...(named.match ?? []), ...patterns(words, 'add')],
    ...(severity ? { severity } : {}),
    ...(threshold ? { threshold } : {}),
  };
}

const patterns = (changes: Changes | undefined, way: keyof Changes) => (changes?.[way] ?? []).map(asPattern);
