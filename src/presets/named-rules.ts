import type { NamedRule } from '../engine/load';
import type { Rule } from '../engine/rule';
import type { Preset, PresetRule, Replacement } from './preset';
import { undoing } from './replacements';

/** The rules a preset brings: its own, and one for each word it prefers another to. Named `preset-id/rule-id`. */
export function rulesOf(preset: Preset, locale: string): NamedRule[] {
  const id = prefixOf(preset);
  const lists = preset.sets;
  const named = (name: string, rule: Rule): NamedRule => ({
    id: `${id}/${name}`,
    rule,
    source: preset.name,
    ...(lists ? { lists } : {}),
  });
  const cyclic = undoing(preset.replace ?? []);
  return [
    ...(preset.rules ?? []).map((rule) => named(rule.id, inLanguage(preset, rule, locale))),
    ...(preset.replace ?? []).flatMap((one, index) =>
      cyclic.has(index) ? [] : [named(`say-${index + 1}`, replacementRule(one))],
    ),
  ];
}

/** A pack's rules are named as `overrides` names them: `youward:saas/customer-logo-wall`. */
export const prefixOf = ({ id }: Preset) => (id.startsWith('youward/') ? id.replace('/', ':') : id);

function inLanguage(preset: Preset, rule: PresetRule, locale: string): Rule {
  const told =
    preset.messages?.[locale]?.[rule.id] ?? preset.messages?.[locale.split('-')[0] ?? '']?.[rule.id];
  return told ? { ...rule, ...told } : rule;
}

function replacementRule({ from, to, why, except }: Replacement): Rule {
  return {
    category: 'jargon',
    severity: 'note',
    match: from.map(asPattern),
    ...(except ? { except: except.map(asPattern) } : {}),
    says: 'Your team has another word than “{match}”.',
    why: why ?? 'People understand the words they use themselves.',
    rewrites: to.map((text) => ({ label: `Say ${text.replace(/\[\[|\]\]/g, '')}`, text })),
    flags: {},
    allows: [],
  };
}

/** A phrase from a list as a pattern: signs that mean something in patterns are quoted, `word~` stays. */
export function asPattern(phrase: string): string {
  return /[[\](){}|?!_^$="]/.test(phrase) ? `"${phrase.replaceAll('"', ' ')}"` : phrase;
}
