import { compiledLimits } from '../engine/compile';
import { apply, mismatches } from '../engine/example';
import { Fault } from '../engine/fault';
import type { Context } from '../engine/finding';
import type { Language } from '../engine/language';
import { type LoadedRule, Loader, type NamedRule, sizeOf } from '../engine/load';
import type { Rule } from '../engine/rule';
import { type Trial, type Trials, trials } from '../engine/trial';
import { type Mistake, PresetRefused } from './mistake';
import { rulesOf } from './named-rules';
import { packsOf } from './packs';
import { plainPosts } from './plain-posts';
import type { Preset } from './preset';
import { type ReadPreset, readPreset } from './read';

/**
 * Loads a preset whole or not at all: its text read, its packs found, its patterns compiled, its cost added up,
 * its examples run.
 * @param today an ISO date, for presets that expire
 * @throws PresetRefused with every mistake
 */
export function loadPreset(text: string, language: Language, today = ''): ReadPreset {
  const { preset, warnings } = readPreset(text, today);
  const said = [...packsOf(preset).mistakes, ...ruleMistakes(preset, language)];
  const mistakes = said.filter(({ code }) => code.startsWith('E-'));
  if (mistakes.length > 0) throw new PresetRefused(mistakes);
  return { preset, warnings: [...warnings, ...said] };
}

/** Nobody mends more at once, and each may have cost its share of the work. */
const mostMistakes = 20;

/** What is wrong with a preset's rules: patterns first, and when all compile, what they cost, their examples, warnings. */
export function ruleMistakes(preset: Preset, language: Language): Mistake[] {
  const named = rulesOf(preset, language.id);
  const loader = new Loader(language);
  const loaded: LoadedRule[] = [];
  let size = 0;
  const mistakes: Mistake[] = [];
  for (const [index, rule] of named.entries()) {
    try {
      const one = loader.load(rule);
      loaded.push(one);
      size += sizeOf(one);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      mistakes.push(mistakeOf(fault, pathOf(preset, index)));
    }
    if (size > compiledLimits.presets || mistakes.length >= mostMistakes) break;
  }
  if (size > compiledLimits.presets) {
    const says = `Its patterns take more than ${compiledLimits.presets} instructions together. Use fewer or shorter word lists.`;
    mistakes.push({ code: 'E-COST', path: 'rules', says });
  }
  if (mistakes.length > 0) return mistakes;
  const context: Context = {
    ...(preset.us ? { names: preset.us } : {}),
    ...(preset.you ? { you: preset.you } : {}),
  };
  const onTrial = trials(language, loaded, context);
  const examples = (preset.rules ?? []).flatMap((_, index) => {
    const rule = named[index];
    return rule ? exampleMistakes(onTrial.of(index), rule, pathOf(preset, index)) : [];
  });
  return [...examples, ...commonRules(onTrial, named, (index) => pathOf(preset, index))];
}

/** Rules that fire in half of all posts: a writer would learn to look away. */
function commonRules(
  { fired }: Trials,
  named: readonly NamedRule[],
  pathAt: (index: number) => string,
): Mistake[] {
  const posts = plainPosts.map(fired);
  return named.flatMap((_, index): Mistake[] => {
    const times = posts.filter((rules) => rules.has(index)).length;
    if (times * 2 < plainPosts.length) return [];
    const says = `It fires in ${times} of ${plainPosts.length} ordinary posts. Make its patterns longer, or add an \`except\`.`;
    return [{ code: 'W-COMMON', path: pathAt(index), says }];
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

function exampleMistakes(trial: Trial, { id, rule }: NamedRule, path: string): Mistake[] {
  const wrong = mismatches(trial, id, rule).map(({ sentence, got, wanted }) => ({
    code: 'E-TEST' as const,
    path,
    says: `“${sentence}”: wanted ${quoted(wanted)}, got ${quoted(got)}. Mend the pattern or the example.`,
  }));
  return [...wrong, ...rewriteMistakes(trial, id, rule, path)];
}

const quoted = (text: string) => (/^(nothing found|no rewrite)$/.test(text) ? text : `“${text}”`);

/** Rewrites that no example shows, and those that the rule would flag again. */
function rewriteMistakes(trial: Trial, id: string, rule: Rule, path: string): Mistake[] {
  const drafts = Object.keys(rule.flags).map((marked) => marked.replace(/[[\]]/g, ''));
  const made = drafts.flatMap((draft) =>
    trial.rewrites(draft, id).map((rewrite) => ({ ...rewrite, made: apply(draft, rewrite) })),
  );
  return (rule.rewrites ?? []).flatMap(({ label, scope }, index): Mistake[] => {
    const place = { code: 'E-REWRITE' as const, path: `${path}.rewrites[${index}]` };
    const own = made.filter((rewrite) => rewrite.label === label);
    if (own.length === 0) {
      const says = 'It changes nothing in any of the examples. Mend it, or add an example in which it does.';
      return [{ ...place, says }];
    }
    if (scope === 'sentence' && own.every((rewrite) => rewrite.scope === 'starter')) {
      const says =
        'In all its examples it would lose words of its sentence, so it is only offered to copy. Match the whole sentence, or make its scope "phrase".';
      return [{ ...place, code: 'W-STARTER' as const, says }];
    }
    const again = own.find(({ scope, made }) => scope !== 'starter' && flags(trial, made));
    const says = `What it makes, “${again?.made}”, is flagged by the same rule. Write it in other words.`;
    return again ? [{ ...place, says }] : [];
  });
}

const flags = (trial: Trial, text: string) => trial.hits(text.replace(/\[\[|\]\]/g, '')).length > 0;
