import type { Telling } from './engine/rule';

const files = import.meta.glob<Telling>('./rules/en/*.ts', { eager: true, import: 'default' });
const tellings = new Map(
  Object.entries(files).map(([file, rule]) => [file.replace(/^.*\/|\.ts$/g, ''), rule]),
);

/** What a built-in rule tells people. A page's build has it apart from what the rule looks for. Throws for an id of no rule. */
export function tellingOf(rule: string): Telling {
  const telling = tellings.get(rule);
  if (!telling) throw new Error(`There is no rule "${rule}" in src/rules/en.`);
  return telling;
}
