import type { Answers } from './harness/content';

/** The part of a browser's page that both Playwright and Puppeteer have. */
export type AnyPage = {
  evaluate(expression: string): Promise<unknown>;
  screenshot(): Promise<Uint8Array>;
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
  return evaluate(page, askInPage, { name, args }) as Promise<Answer<Name>>;
}

/** Runs a function in a page's own world. */
function evaluate<Arg, Result>(page: AnyPage, run: (arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>> {
  return page.evaluate(`(${run})(${JSON.stringify(arg)})`) as Promise<Awaited<Result>>;
}

function askInPage(question: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const id = Math.random();
    const hear = (event: Event) => {
      const answer = JSON.parse((event as CustomEvent<string>).detail);
      if (answer.id !== id) return;
      document.removeEventListener('harness-answer', hear);
      if (answer.error) reject(new Error(answer.error));
      else resolve(answer.value);
    };
    document.addEventListener('harness-answer', hear);
    document.dispatchEvent(new CustomEvent('harness-ask', { detail: JSON.stringify({ id, ...question }) }));
  });
}

/** What a test page says of itself. */
export type PageModel = {
  model(): string;
  field(): HTMLElement | null;
  reset(): void;
  unmount(): void;
  mount(lines?: readonly string[]): void;
};
type Scripted = { readonly page: PageModel };

/** Takes a page's editor away and makes another, with its caret in it as sites do; with these lines in it. */
export const newEditor = (page: AnyPage, lines?: readonly string[]): Promise<void> =>
  evaluate(
    page,
    async (text) => {
      const { page: own } = window as unknown as Scripted;
      own.unmount();
      own.mount(text ?? undefined);
      while (!own.field()) await new Promise(requestAnimationFrame);
      own.field()!.focus();
    },
    lines ?? null,
  );

/** The text that the page's own editor holds, and would post. */
export const modelOf = (page: AnyPage): Promise<string> =>
  evaluate(page, () => (window as unknown as Scripted).page.model(), null);

/** Ctrl+Z, as a person presses it. */
export async function pressUndo(page: AnyPage): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}
