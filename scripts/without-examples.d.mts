import type { Plugin } from 'vite';

/** Leaves the examples of rules out of a build: only tests and the list of rules read them. */
export function withoutExamples(): Plugin;

/** Builds the content script once more without the examples of rules, and puts it in the place of the one with them. */
export function contentWithoutExamples(entry: string): Plugin;
