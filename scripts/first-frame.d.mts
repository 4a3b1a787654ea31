import type { Plugin } from 'vite';

/** Puts what the popup draws before anything is known into its page. */
export function firstFrame(): Plugin;
