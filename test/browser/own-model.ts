import type { Page } from '@playwright/test';

/** How a stand-in for Chrome's `LanguageModel` behaves: what it says of itself, and what it answers to a draft. */
export type Script = {
  readonly api?: 'LanguageModel' | 'Rewriter';
  readonly availability: 'unavailable' | 'downloadable' | 'downloading' | 'available';
  /** Its post; `throw`: it fails; `never`: it does not come to an end. */
  readonly post: string | 'throw' | 'never';
};

/** What was done with the stand-in, in order. Kept in the extension's own storage, so that it outlives its page. */
export const done = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('done') ?? '[]'));

/**
 * Puts a stand-in in the place of the browser's own model, in every page that is opened from `page` on. It is called as
 * the explainer of the Prompt API says: availability, create with a monitor, prompt, destroy; each obeys its signal.
 * A download is told of by halves; its second half comes when the page is told `go on`.
 */
export async function standIn(page: Page, script: Script): Promise<void> {
  await page.addInitScript((play: Script) => {
    const name = play.api ?? 'LanguageModel';
    const note = (what: string) => {
      const all = JSON.parse(localStorage.getItem('done') ?? '[]');
      localStorage.setItem('done', JSON.stringify([...all, what]));
    };
    localStorage.removeItem('done');
    const hasEnded = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => {
          note('aborted');
          reject(signal.reason);
        });
      });
    const answer = (draft: string, signal: AbortSignal): Promise<string> => {
      note(`asked: ${draft}`);
      if (play.post === 'throw')
        return Promise.reject(new DOMException('The model crashed.', 'UnknownError'));
      if (play.post === 'never') return hasEnded(signal);
      return Promise.resolve(name === 'Rewriter' ? play.post : JSON.stringify({ post: play.post }));
    };
    type Opening = { signal: AbortSignal; monitor: (target: EventTarget) => void };
    const api = {
      availability: async () => play.availability,
      async create({ signal, monitor }: Opening) {
        note('created');
        signal.throwIfAborted();
        if (play.availability !== 'available') {
          if (!navigator.userActivation.isActive)
            throw new DOMException('A download needs a press.', 'NotAllowedError');
          const target = new EventTarget();
          monitor(target);
          const tell = (loaded: number) =>
            target.dispatchEvent(new ProgressEvent('downloadprogress', { loaded, total: 1 }));
          tell(0.5);
          await Promise.race([
            new Promise((go) => addEventListener('go on', go, { once: true })),
            hasEnded(signal),
          ]);
          tell(1);
        }
        return {
          prompt: (draft: string, options: { signal: AbortSignal }) => answer(draft, options.signal),
          rewrite: (draft: string, options: { signal: AbortSignal }) => answer(draft, options.signal),
          destroy: () => note('destroyed'),
        };
      },
    };
    for (const one of ['LanguageModel', 'Rewriter'])
      Object.defineProperty(globalThis, one, { value: one === name ? api : undefined, configurable: true });
  }, script);
}
