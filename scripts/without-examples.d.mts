import type { Plugin } from 'vite';

/** Leaves the examples of rules and the notes of features out of a build: only people and tests read them. */
export function withoutExamples(): Plugin;

/** Builds the content script once more without the examples of rules, in the place of the one with them; and `later` scripts beside it. */
export function classicScripts(entry: string, later: readonly string[]): Plugin;
