import { authorOf } from '../on-device/author';
import { settings } from '../settings';
import { contextOf } from '../settings/context';
import { engine, laid } from './engine';
import type { OwnModelOptions } from './own-model';

/** This browser's own model, under the writer's settings; what it writes is held against the draft by our engine. */
export const browserModel: Omit<OwnModelOptions, 'show' | 'give'> = {
  author: authorOf(globalThis),
  wanted: async () => (await settings.get()).model,
  async prove({ draft, site, length }, proposal) {
    const context = { ...contextOf(await settings.get(), await laid), ...(site && { site }) };
    const options = length ? { length, proposal } : { proposal };
    return (await engine()).recast(draft, context, options)[0] ?? null;
  },
};
