import type { DraftReader } from './draft';
import { awaitLetter, type Due } from './second-look';
import { select } from './selection';
import { editBetween } from './shift';
import { arrives, sameText, type Target } from './step-back';
import { putBack, type Written, write } from './write';

/** How a rewrite is put in place. */
export type WriteOptions = {
  /** The text that the offsets belong to; the write is refused when the draft reads otherwise. */
  readonly draft?: string;
  /** `keep` (the default): a caret outside the replaced stretch stays where it was. `after`: it goes behind it. */
  readonly caret?: 'keep' | 'after';
};

/** Puts rewrites into one composer and takes the last one back. */
export type Rewriting = {
  readonly replace: (start: number, end: number, text: string, options?: WriteOptions) => Promise<Written>;
  readonly undo: () => Promise<Written>;
};

/** The same, and its second look at what it wrote. */
export type WatchedRewriting = Rewriting & {
  /** The text may have changed. */
  readonly changed: () => void;
};

/** Where the caret goes when `start` to `end` became `length` units long. */
function caretAfter(caret: number | null, start: number, end: number, length: number): number {
  if (caret !== null && caret < start) return caret;
  if (caret !== null && caret > end) return caret + length - (end - start);
  return start + length;
}

/** One write at a time; nothing is written into a composer that is gone or while a character is being composed. */
export function createRewriting(
  target: Target,
  draft: DraftReader,
  lost: () => void,
  signal: AbortSignal,
): WatchedRewriting {
  let last: { readonly before: string; readonly after: string } | null = null;
  let busy: Promise<unknown> = Promise.resolve();
  const caret = () => {
    const now = draft.selected();
    return now && now.start === now.end ? now.start : null;
  };
  const second = awaitLetter(target.element, caret, signal);

  const refusal = (): 'gone' | 'composing' | null => {
    if (signal.aborted || !target.element.isConnected) return 'gone';
    return draft.changes.composing() ? 'composing' : null;
  };
  const refused = (why: 'gone' | 'composing' | 'changed'): Written => ({
    ok: false,
    why,
    text: draft.text(),
  });
  const inTurn = (run: () => Promise<Written>): Promise<Written> => {
    const result = busy.then(run);
    busy = result.catch(() => {});
    return result;
  };

  const replace = async (
    start: number,
    end: number,
    text: string,
    options: WriteOptions,
  ): Promise<Written> => {
    const why = refusal();
    if (why) return refused(why);
    const before = draft.text();
    if (options.draft !== undefined && !sameText(options.draft, before)) return refused('changed');
    const caret = options.caret === 'after' ? null : (draft.selected()?.end ?? null);
    const written = await write(target, start, end, text);
    if (refusal() === 'gone') return refused('gone');
    if (!written.ok) return written;
    last = { before, after: written.text };
    second.begin(before, written.text);
    const at = caretAfter(caret, start, end, text.length);
    const now = draft.selected();
    if (now?.start !== at || now.end !== at) select(target.element, draft.map(), at, at);
    return written;
  };

  const undo = async (): Promise<Written> => {
    const why = refusal() ?? (last ? null : 'changed');
    if (why || !last) return refused(why ?? 'changed');
    const { before, after } = last;
    const now = draft.text();
    if (sameText(now, after) && (await putBack(target, before))) {
      last = null;
      return { ok: true, text: draft.text() };
    }
    // The writer went on since: put back only what the rewrite changed, if nobody touched it.
    const since = editBetween(after, draft.text());
    const ours = editBetween(before, after);
    if (!ours || (since && since.from < ours.after && since.before > ours.from)) return refused('changed');
    const by = since && since.before <= ours.from ? since.after - since.before : 0;
    const written = await write(
      target,
      ours.from + by,
      ours.after + by,
      before.slice(ours.from, ours.before),
    );
    if (written.ok) last = null;
    return written;
  };

  /** An editor that never took a rewrite draws the draft without it at the next letter, or with what is left of it. */
  const lookAgain = async ({ now, without }: Due): Promise<Written> => {
    const held = (await arrives(target, now)) || refusal() !== null;
    // What reads in a third way was written on: a site corrects a quote, a writer types fast.
    if (held || !sameText(draft.text(), without)) return { ok: true, text: draft.text() };
    last = null;
    lost();
    return { ok: false, why: 'not taken', text: draft.text() };
  };

  return {
    changed() {
      const due = second.take();
      if (due) void inTurn(() => lookAgain(due));
    },
    replace: (start, end, text, options = {}) => inTurn(() => replace(start, end, text, options)),
    undo: () => inTurn(undo),
  };
}
