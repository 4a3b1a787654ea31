import type { Plugin } from 'vite';

/** Leaves out of a build what only people and tests read of rules, sites and features. */
export function withoutExamples(): Plugin;

/** Builds the content script once more without the examples of rules, in the place of the one with them; and `later` scripts beside it. */
export function classicScripts(entry: string, later: readonly string[]): Plugin;
