import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Somewhere to write that says when to wait, and when nobody reads any more (`head` has seen enough). */
export type Output = {
  /** Resolves when more may be written. */
  readonly put: (text: string) => Promise<void>;
  readonly closed: () => boolean;
};

/** Writes to a stream no faster than it is read. A reader that went away is no error; any other failure throws. */
export function openOutput(stream: Writable): Output {
  let failure: Error | null = null;
  const gone = () => failure !== null && 'code' in failure && failure.code === 'EPIPE';
  stream.on('error', (error) => {
    failure = error;
  });
  return {
    closed: gone,
    async put(text) {
      if (failure && !gone()) throw failure;
      if (failure || text === '' || stream.write(text)) return;
      // Rejects when the stream fails while we wait; the next call tells which failure it was.
      await once(stream, 'drain').catch(() => {});
    },
  };
}
