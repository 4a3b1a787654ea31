import type { Plugin } from 'vite';

/** What a build reads of a rule: all but its examples, only what it looks for, or only what it tells people. */
export type RulesRead = 'whole' | 'patterns' | 'words';

/** Leaves out of a build what it does not read of rules, sites and features. */
export function asRead(rules?: RulesRead): Plugin;

/**
 * Builds the content script once more with only what it reads, in the place of the one with everything; and scripts that
 * come later beside it, each with what it reads of a rule.
 */
export function classicScripts(entry: string, later: Readonly<Record<string, RulesRead>>): Plugin;
