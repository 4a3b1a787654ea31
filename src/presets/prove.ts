import { createEngine, type Engine } from '../engine/check';
import { compiledLimits } from '../engine/compile';
import { apply, mismatches } from '../engine/example';
import { Fault } from '../engine/fault';
import type { Context } from '../engine/finding';
import type { Language } from '../engine/language';
import { Loader, type NamedRule } from '../engine/load';
import type { Rule } from '../engine/rule';
import { type Mistake, PresetRefused } from './mistake';
import { rulesOf } from './named-rules';
import { packsOf } from './packs';
import type { Preset } from './preset';
import { type ReadPreset, readPreset } from './read';

/**
 * Loads a preset whole or not at all: its text read, its packs found, its patterns compiled, its cost added up,
 * its examples run.
 * @param today an ISO date, for presets that expire
 * @throws PresetRefused with every mistake
 */
export function loadPreset(text: string, language: Language, today = ''): ReadPreset {
  const read = readPreset(text, today);
  const mistakes = [...packsOf(read.preset).mistakes, ...ruleMistakes(read.preset, language)];
  if (mistakes.length > 0) throw new PresetRefused(mistakes);
  return read;
}

/** What is wrong with a preset's rules: patterns first, and when all compile, what they cost and their examples. */
export function ruleMistakes(preset: Preset, language: Language): Mistake[] {
  const named = rulesOf(preset, language.id);
  const loader = new Loader(language);
  let size = 0;
  const mistakes = named.flatMap((rule, index) => {
    try {
      size += loader.load(rule).match.reduce((sum, pattern) => sum + pattern.size, 0);
      return [];
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      return [mistakeOf(fault, pathOf(preset, index))];
    }
  });
  if (mistakes.length > 0) return mistakes;
  if (size > compiledLimits.presets) {
    const says = `Its patterns take ${size} instructions together; ${compiledLimits.presets} are the most. Use fewer or shorter word lists.`;
    return [{ code: 'E-COST', path: 'rules', says }];
  }
  const engine = createEngine({ language, rules: named });
  const context: Context = {
    ...(preset.us ? { names: preset.us } : {}),
    ...(preset.you ? { you: preset.you } : {}),
  };
  return (preset.rules ?? []).flatMap((_, index) => {
    const rule = named[index];
    return rule ? exampleMistakes(engine, rule, pathOf(preset, index), context) : [];
  });
}

/** Where the rule with this index stands in the file: `rules[2]`, or `replace[0]` behind the rules. */
function pathOf({ rules = [], replace = [] }: Preset, index: number): string {
  return index < rules.length ? `rules[${index}]` : replace.length ? 'replace' : 'rules';
}

/** A fault's place, "a/b, match 1", as a path in the file: `rules[0].match[0]`. */
function mistakeOf({ code, says, place, column }: Fault, path: string): Mistake {
  const field = /, (match|except|unless|rewrite|says)(?: (\d+))?/.exec(place);
  const names: Readonly<Record<string, string>> = { rewrite: 'rewrites', unless: 'unless.match' };
  const name = field?.[1] ? `.${names[field[1]] ?? field[1]}` : '';
  const at = field?.[2] ? `[${Number(field[2]) - 1}]` : '';
  return { code, path: `${path}${name}${at}${column > 0 ? `, column ${column}` : ''}`, says };
}

function exampleMistakes(engine: Engine, { id, rule }: NamedRule, path: string, context: Context): Mistake[] {
  const wrong = mismatches(engine, id, rule, context).map(({ sentence, got, wanted }) => ({
    code: 'E-TEST' as const,
    path,
    says: `“${sentence}”: wanted ${quoted(wanted)}, got ${quoted(got)}. Mend the pattern or the example.`,
  }));
  return [...wrong, ...rewriteMistakes(engine, id, rule, path, context)];
}

const quoted = (text: string) => (/^(nothing found|no rewrite)$/.test(text) ? text : `“${text}”`);

/** Rewrites that no example shows, and those that the rule would flag again. */
function rewriteMistakes(engine: Engine, id: string, rule: Rule, path: string, context: Context): Mistake[] {
  const drafts = Object.keys(rule.flags).map((marked) => marked.replace(/[[\]]/g, ''));
  const made = drafts.flatMap((draft) =>
    engine.rewrites(draft, id, context).map((rewrite) => ({ ...rewrite, made: apply(draft, rewrite) })),
  );
  return (rule.rewrites ?? []).flatMap(({ label }, index) => {
    const place = { code: 'E-REWRITE' as const, path: `${path}.rewrites[${index}]` };
    const own = made.filter((rewrite) => rewrite.label === label);
    if (own.length === 0) {
      const says = 'It changes nothing in any of the examples. Mend it, or add an example in which it does.';
      return [{ ...place, says }];
    }
    const again = own.find(({ scope, made }) => scope !== 'starter' && flags(engine, id, made, context));
    const says = `What it makes, “${again?.made}”, is flagged by the same rule. Write it in other words.`;
    return again ? [{ ...place, says }] : [];
  });
}

const flags = (engine: Engine, id: string, text: string, context: Context) =>
  engine.hits(text.replace(/\[\[|\]\]/g, ''), context).some((hit) => hit.rule === id);
