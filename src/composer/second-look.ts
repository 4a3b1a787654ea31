import { type Edit, editBetween } from './shift';

/** What a draft must read once the writer typed on, and what it would read if the rewrite had never been. */
export type Due = { readonly now: string; readonly without: string };

/** Waits for the first letter that is typed after a rewrite: some editors draw what they never took. */
export type SecondLook = {
  /** A rewrite was read back. */
  readonly begin: (before: string, after: string) => void;
  /** What is due since the last letter, once; null while nothing is. */
  readonly take: () => Due | null;
};

/** Where a place outside a change was before it; null for a place within. */
const backBy = ({ from, before, after }: Edit, at: number): number | null => {
  if (at <= from) return at;
  return at >= after ? at + before - after : null;
};

/** `caret` tells where the next letter will stand, or null when something is selected. */
export function awaitLetter(
  element: HTMLElement,
  caret: () => number | null,
  signal: AbortSignal,
): SecondLook {
  let written: readonly [before: string, after: string] | null = null;
  let due: Due | null = null;

  const typed = (event: InputEvent) => {
    due = null;
    if (!written || !event.isTrusted) return;
    const [before, after] = written;
    written = null;
    const { inputType, data } = event;
    const change = editBetween(before, after);
    const at = caret();
    if (inputType !== 'insertText' || !data || !change || at === null) return;
    const origin = backBy(change, at);
    if (origin === null) return;
    const put = (text: string, place: number) => text.slice(0, place) + data + text.slice(place);
    due = { now: put(after, at), without: put(before, origin) };
  };
  element.addEventListener('beforeinput', typed, { signal, capture: true, passive: true });

  return {
    begin(before, after) {
      written = [before, after];
      due = null;
    },
    take() {
      const now = due;
      due = null;
      return now;
    },
  };
}
