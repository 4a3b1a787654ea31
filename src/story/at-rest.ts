/** How long typing must have stopped before a draft is read, in milliseconds. */
export const restsAfter = 200;
/** A busy page must not keep a writer waiting longer than this for a free moment, in milliseconds. */
const patience = 400;

/**
 * Returns a function to call at every change; `work` runs when changes have rested for a while and the page has a
 * free moment. Only the last call counts; none does after the signal aborts.
 */
export function atRest(work: () => void, signal: AbortSignal, after = restsAfter): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  const cancel = () => {
    clearTimeout(timer);
    if (idle !== undefined) globalThis.cancelIdleCallback?.(idle);
    idle = undefined;
  };
  signal.addEventListener('abort', cancel, { once: true });
  const now = () => {
    idle = undefined;
    if (!signal.aborted) work();
  };
  return () => {
    cancel();
    if (signal.aborted) return;
    timer = setTimeout(() => {
      // Safari has no idle callbacks.
      if ('requestIdleCallback' in globalThis) idle = requestIdleCallback(now, { timeout: patience });
      else now();
    }, after);
  };
}
