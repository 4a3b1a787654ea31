import * as checking from './create-engine';
import type { Engine } from './engine/check';
import { recast } from './languages/en/recast';

export * from './create-engine';

/** The whole engine, recasts included: `createEngine().check(text, context)` and `.recast(text, context)`. */
export function createEngine(options: checking.Options = {}): Engine {
  return checking.createEngine({ recast, ...options });
}

/** The same, made rule by rule; `pause` is called between them and may let a page draw or answer first. */
export function prepareEngine(options: checking.Options, pause: () => Promise<void> | void): Promise<Engine> {
  return checking.prepareEngine({ recast, ...options }, pause);
}
