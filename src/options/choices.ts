import type { Severity } from '../engine/rule';
import type { Settings } from '../settings';
import type { RuleShown } from './view';

type NameList = keyof Settings['names'];

/** A name added to one of the lists; one that is there already is not added twice. */
export function withName(settings: Settings, list: NameList, names: readonly string[]): Settings {
  return { ...settings, names: { ...settings.names, [list]: names } };
}

/** A list with a word at its end, trimmed; nothing empty and nothing twice. */
export function added(list: readonly string[], word: string): readonly string[] {
  const clean = word.trim().replace(/\s+/g, ' ');
  const known = list.some((one) => one.toLowerCase() === clean.toLowerCase());
  return clean === '' || known ? list : [...list, clean];
}

/** A list without some of its words. */
export function without(list: readonly string[], words: readonly string[]): readonly string[] {
  return list.filter((one) => !words.includes(one));
}

/** Ids or hosts switched off or on again. */
export function switched(off: readonly string[], words: readonly string[], on: boolean): readonly string[] {
  return on ? without(off, words) : [...without(off, words), ...words];
}

/** Whether a rule is on: what is settled goes before the writer's own switch. */
export function isOn({ id, settled }: Pick<RuleShown, 'id' | 'settled'>, off: readonly string[]): boolean {
  return settled ? settled === 'on' : !off.includes(id);
}

/** A rule's findings made as loud as wanted; a rule that is as loud as it comes is no choice. */
export function withLoudness({ severities, ...settings }: Settings, rule: RuleShown, to: Severity): Settings {
  const { [rule.id]: _, ...others } = severities;
  return { ...settings, severities: to === rule.severity ? others : { ...others, [rule.id]: to } };
}

/** How loud a rule's findings are by now. A locked rule stays as loud as its lock has it. */
export function loudnessOf(rule: RuleShown, { severities }: Settings): Severity {
  return rule.settled === 'on' ? rule.severity : (severities[rule.id] ?? rule.severity);
}

/** The rules whose name, words or examples hold what was looked for; all of them when nothing was. */
export function foundRules(rules: readonly RuleShown[], looked: string): readonly RuleShown[] {
  const words = looked.trim().toLowerCase();
  return rules.filter((rule) => {
    const text = [rule.id.replaceAll('-', ' '), rule.says, rule.why, ...Object.keys(rule.flags)].join(' ');
    return text.replace(/[[\]]/g, '').toLowerCase().includes(words);
  });
}

/** A piece of an example; `marked` is what the rule fires at. */
export type ExamplePiece = { readonly text: string; readonly marked: boolean };

/** An example of a rule, `Say [this] once`, in pieces. */
export function examplePieces(example: string): readonly ExamplePiece[] {
  return example
    .split(/[[\]]/)
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** An example without its brackets: the draft as its writer had it. */
export function plainExample(example: string): string {
  return example.replace(/[[\]]/g, '');
}
