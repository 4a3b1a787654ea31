import { nearest } from '../engine/fault';
import type { Names } from '../engine/finding';
import type { NamedRule } from '../engine/load';
import { type Lock, LockedRules } from './locks';
import type { Mistake } from './mistake';
import { asPattern, prefixOf, rulesOf } from './named-rules';
import { packsOf } from './packs';
import type { Changes, Override, Preset } from './preset';
import { undoing } from './replacements';
import { told } from './told';

/** What presets change: rules for the engine (new ones, and built-in ones in new settings), and what is checked under. */
export type Layers = {
  readonly rules: readonly NamedRule[];
  readonly off: readonly string[];
  readonly names: Required<Names>;
  readonly you: readonly string[];
  /** Ids of rules that nobody below an organisation can switch off. */
  readonly locked: readonly string[];
  /** By rule, in order, who made it what it is: why it is on, and as loud as it is. */
  readonly chain: Readonly<Record<string, readonly string[]>>;
  readonly warnings: readonly Mistake[];
};

/** How presets are laid: `locale` is the language of the interface, for `messages`; `lock` is an organisation's. */
export type Laying = { readonly locale?: string; readonly lock?: Lock };

/**
 * Lays presets on the built-in rules, each on the packs it builds on; the later one wins, but for what is locked.
 * What they `extends` must have been proved. An override of an unknown rule is a warning, and on we go.
 */
export function layer(
  builtIn: readonly NamedRule[],
  presets: readonly Preset[],
  { locale = 'en', lock }: Laying = {},
): Layers {
  const known = new Map(builtIn.map((rule) => [rule.id, rule]));
  const changed = new Map<string, NamedRule>();
  const off = new Set<string>();
  const chain = new Map<string, string[]>();
  const warnings: Mistake[] = [];
  const locks = new LockedRules(lock);
  const tell = (id: string, says: string) => chain.set(id, [...(chain.get(id) ?? []), says]);
  const all = [...new Set(presets.flatMap((preset) => [...packsOf(preset).packs, preset]))];
  const apart = contradictions(all);
  warnings.push(...apart.warnings);

  for (const preset of all) {
    for (const rule of rulesOf(preset, locale))
      if (!apart.rules.has(rule.id)) {
        changed.set(rule.id, rule);
        tell(rule.id, told(rule.source, 'new'));
      }
    for (const [id, override] of Object.entries(preset.overrides ?? {})) {
      const rule = changed.get(id) ?? known.get(id);
      if (!rule) warnings.push(unknown(preset, id, [...changed.keys(), ...known.keys()]));
      else if (locks.holds(id)) tell(id, locks.says(preset.name));
      else {
        tell(id, told(preset.name, override, rule.severity ?? rule.rule.severity));
        if (override === 'off') off.add(id);
        else {
          changed.set(id, overridden(rule, override));
          off.delete(id);
        }
      }
    }
    locks.laid(preset);
  }
  for (const id of locks.rules) if (known.has(id) || changed.has(id)) tell(id, locks.says());
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
    locked: locks.rules,
    chain: Object.fromEntries(chain),
    warnings,
  };
}

/** Words that one preset replaces by those that another replaces back: neither is applied, and both are named. */
function contradictions(all: readonly Preset[]): {
  readonly rules: ReadonlySet<string>;
  readonly warnings: readonly Mistake[];
} {
  const every = all.flatMap((preset) => (preset.replace ?? []).map((one, index) => ({ preset, one, index })));
  const rules = new Set<string>();
  const warnings: Mistake[] = [];
  for (const place of undoing(every.map(({ one }) => one))) {
    const { preset, one, index } = every[place]!;
    rules.add(`${prefixOf(preset)}/say-${index + 1}`);
    const says = `${preset.name} replaces “${one.from[0]}”, and another preset asks for it. Neither is applied: agree on one of them.`;
    warnings.push({ code: 'W-CYCLE', path: `replace[${index}]`, says });
  }
  return { rules, warnings };
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
    proven: false,
    rule: { ...named.rule, except: kept(named.rule.except) },
    except: [...kept(named.except), ...patterns(allow, 'add'), ...patterns(words, 'remove')],
    match: [...(named.match ?? []), ...patterns(words, 'add')],
    ...(severity ? { severity } : {}),
    ...(threshold ? { threshold } : {}),
  };
}

const patterns = (changes: Changes | undefined, way: keyof Changes) => (changes?.[way] ?? []).map(asPattern);
