const LATEST_MS = 150;

/**
 * Runs something once before the next frame is drawn, however often it is asked for; soon all the same in a page
 * that draws no frames. Nothing runs after the signal aborts.
 */
export function oncePerFrame(run: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
  };
  const now = () => {
    cancel();
    run();
  };
  signal.addEventListener('abort', cancel, { once: true });
  return () => {
    if (signal.aborted || timer !== undefined) return;
    frame = requestAnimationFrame(now);
    timer = setTimeout(now, LATEST_MS);
  };
}
