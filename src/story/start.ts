import { isAsk, type Tell } from '../messages';
import { type Parts, type Story, tellStory } from '../story';

/** The part of a browser's `runtime` that a page's script needs. */
export type Runtime = {
  readonly id?: string | undefined;
  readonly sendMessage: (message: unknown) => Promise<unknown>;
  readonly onMessage: {
    addListener(
      hear: (message: unknown, sender: { readonly id?: string | undefined }) => Promise<unknown> | undefined,
    ): void;
  };
};

/** Tells the story on this page for as long as the extension lives, and lets our own pages ask it. */
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
  const story = tellStory({
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
  runtime.onMessage.addListener((message, sender) =>
    sender.id === runtime.id && isAsk(message) ? story.answer(message) : undefined,
  );
  return story;
}
