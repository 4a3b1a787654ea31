import type { Tell } from '../messages';
import { type Parts, type Story, tellStory } from '../story';

/** The part of a browser's `runtime` that a page's script needs. */
export type Runtime = {
  readonly id?: string | undefined;
  readonly sendMessage: (message: unknown) => Promise<unknown>;
};

/** Tells the story on this page for as long as the extension lives. */
export function startStory(
  runtime: Runtime,
  parts: Omit<Parts, 'document' | 'alive' | 'counted' | 'log'>,
): Story {
  const alive = () => {
    try {
      return Boolean(runtime.id);
    } catch {
      return false;
    }
  };
  return tellStory({
    ...parts,
    document,
    alive,
    counted(count) {
      const tell: Tell = { tell: 'findings', count };
      // Nobody listens when the extension was just reloaded; the badge went with it.
      if (alive()) runtime.sendMessage(tell).catch(() => undefined);
    },
    log: (sentence) => console.warn(sentence),
  });
}
