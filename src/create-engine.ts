import { type Engine, createEngine as makeEngine } from './engine/check';
import type { Recaster } from './engine/language';
import type { NamedRule } from './engine/load';
import type { Rule } from './engine/rule';
import { english } from './languages/en';

export { Fault } from './engine/fault';
export { lengthOf } from './engine/length';

const files = import.meta.glob<Rule>('./rules/en/*.ts', { eager: true, import: 'default' });

/** Every rule of `src/rules/en`, named for its file. */
export const builtInRules: readonly NamedRule[] = Object.entries(files)
  .map(([file, rule]) => ({ id: file.replace(/^.*\/|\.ts$/g, ''), rule, source: 'Youward' }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

export type Options = { readonly rules?: readonly NamedRule[]; readonly recast?: Recaster };

/**
 * The engine for English with every built-in rule, and the rules given; one with a built-in's id takes its place.
 * It recasts only when it is given a `recast`: see `library.ts` for the whole.
 */
export function createEngine(options: Options = {}): Engine {
  const rules = new Map([...builtInRules, ...(options.rules ?? [])].map((rule) => [rule.id, rule]));
  const { recast } = options;
  return makeEngine({ language: english, rules: [...rules.values()], ...(recast ? { recast } : {}) });
}
