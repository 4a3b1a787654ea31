import { type AnyPage, ask, modelOf, newEditor } from '../driver';
import { DRAFT, type EditorName } from '../editor-cases';

/** What was seen instead of what should be, or null when a promise was kept. */
export type Fault = string | null;

/** One promise that every editor is held to, in any browser; it begins with a new editor and its draft. */
export type Attempt = {
  readonly name: string;
  readonly run: (page: AnyPage, editor: EditorName) => Promise<Fault>;
  /** The lines that the editor begins with, when they are not those of the usual draft. */
  readonly lines?: readonly string[];
};

const DEADLINE_MS = 8000;

/** Asks again until the answer is the wanted one; says what the last answer was when it never is. */
export async function becomes<Wanted>(
  wanted: Wanted,
  what: string,
  look: () => Promise<Wanted>,
): Promise<Fault> {
  const until = Date.now() + DEADLINE_MS;
  let seen: Wanted;
  do {
    seen = await look();
    if (JSON.stringify(seen) === JSON.stringify(wanted)) return null;
  } while (Date.now() < until);
  return `${what} is ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`;
}

/** Whether the page's editor and our reading of it both have this text. */
export async function holds(page: AnyPage, wanted: string, when: string): Promise<Fault> {
  return (
    (await becomes(wanted, `the model ${when}`, () => modelOf(page))) ??
    becomes(wanted, `the text ${when}`, async () => (await ask(page, 'read')).text)
  );
}

/** Makes one attempt on a page's editor, made anew; `errors` is what the page has complained of by now. */
export async function attempt(
  page: AnyPage,
  editor: EditorName,
  { run, lines }: Attempt,
  errors: string[],
): Promise<Fault> {
  errors.length = 0;
  try {
    await newEditor(page, lines);
    const ready = await becomes(1, 'the number of composers', async () => (await ask(page, 'list')).length);
    const first = ready ?? (await holds(page, lines?.join('\n') ?? DRAFT, 'at first'));
    const fault = first ?? (await run(page, editor));
    return fault ?? (errors.length ? `the page said ${errors.join(' | ')}` : null);
  } catch (error) {
    return String(error);
  }
}
