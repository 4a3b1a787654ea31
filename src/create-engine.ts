import {
  type Engine,
  type EngineOptions,
  createEngine as makeEngine,
  prepareEngine as prepare,
} from './engine/check';
import type { Recaster } from './engine/language';
import type { NamedRule } from './engine/load';
import type { Rule, Telling } from './engine/rule';
import { english } from './languages/en';

export { Fault } from './engine/fault';
export { lengthOf } from './engine/length';

const files = import.meta.glob<Rule>('./rules/en/*.ts', { eager: true, import: 'default' });

/** Every rule of `src/rules/en`, named for its file. `test/rules.test.ts` proves each of them. */
export const builtInRules: readonly NamedRule[] = Object.entries(files)
  .map(([file, rule]) => ({ id: file.replace(/^.*\/|\.ts$/g, ''), rule, source: 'Youward', proven: true }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

export type Options = {
  readonly rules?: readonly NamedRule[];
  readonly recast?: Recaster;
  /** Gives what a built-in rule tells people, in a build that has it apart; asked when a finding is first read. */
  readonly tellingOf?: (rule: string) => Telling;
};

/**
 * The engine for English with every built-in rule, and the rules given; one with a built-in's id takes its place.
 * It recasts only when it is given a `recast`: see `library.ts` for the whole.
 */
export function createEngine(options: Options = {}): Engine {
  return makeEngine(partsOf(options));
}

/** The same, made rule by rule; `pause` is called between them and may let a page draw or answer first. */
export function prepareEngine(options: Options, pause: () => Promise<void> | void): Promise<Engine> {
  return prepare(partsOf(options), pause);
}

function partsOf({ rules: own = [], tellingOf, ...asked }: Options): EngineOptions {
  const builtIn = tellingOf
    ? builtInRules.map((rule) => ({ ...rule, telling: () => tellingOf(rule.id) }))
    : builtInRules;
  const rules = new Map([...builtIn, ...own].map((rule) => [rule.id, rule]));
  return { ...asked, language: english, rules: [...rules.values()] };
}
