import type { Answers } from './harness/content';

/** The part of a browser's page that both Playwright and Puppeteer have. */
export type AnyPage = {
  evaluate<Result, Arg>(run: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
};

type Answer<Name extends keyof Answers> = Awaited<ReturnType<Answers[Name]>>;

/** Asks the composers of a page, from inside the test extension's world. */
export function ask<Name extends keyof Answers>(
  page: AnyPage,
  name: Name,
  ...args: Parameters<Answers[Name]>
): Promise<Answer<Name>> {
  return page.evaluate(
    (question) =>
      new Promise<Answer<Name>>((resolve, reject) => {
        const id = Math.random();
        const hear = (event: Event) => {
          const answer = JSON.parse((event as CustomEvent<string>).detail);
          if (answer.id !== id) return;
          document.removeEventListener('harness-answer', hear);
          if (answer.error) reject(new Error(answer.error));
          else resolve(answer.value);
        };
        document.addEventListener('harness-answer', hear);
        document.dispatchEvent(
          new CustomEvent('harness-ask', { detail: JSON.stringify({ id, ...question }) }),
        );
      }),
    { name, args: args as unknown[] },
  );
}

/** What a test page says of itself. */
export type PageModel = { model(): string; field(): HTMLElement; reset(): void; unmount(): void };

/** The text that the page's own editor holds, and would post. */
export const modelOf = (page: AnyPage): Promise<string> =>
  page.evaluate(() => (window as unknown as { page: PageModel }).page.model(), null);

/** Ctrl+Z, as a person presses it. */
export async function pressUndo(page: AnyPage): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}
