import type { EditorFamily, Site } from '../engine/site';
import { type Draft, readDraft } from './draft';
import { familyOf } from './family';
import { controlsOf, type Frame, frameOf } from './frame';
import { oncePerFrame } from './frames';
import { schemeOf } from './ground';
import type { Scheme } from './highlights';
import { createMarks, type Mark } from './marks';
import { select } from './selection';
import type { Recognised } from './shape';
import { editBetween } from './shift';
import { sameText, stepBack, type Target, type Written, write } from './write';

/** How a rewrite is put in place. */
export type WriteOptions = {
  /** The text that the offsets belong to; the write is refused when the draft reads otherwise. */
  readonly draft?: string;
  /** `keep` (the default): a caret outside the replaced stretch stays where it was. `after`: it goes behind it. */
  readonly caret?: 'keep' | 'after';
};

/** One field of a page in which a post is written. Everything about it is asked anew; nothing is cached for you. */
export type Composer = {
  readonly element: HTMLElement;
  readonly site: Site;
  readonly family: EditorFamily;
  readonly kind: 'post' | 'reply';
  /** Aborts when the composer leaves the page. */
  readonly signal: AbortSignal;
  /** The draft as it stands; while a character is being composed, as it stood before. */
  readonly read: () => Draft;
  /** True while a character is being composed (IME). */
  readonly composing: () => boolean;
  /** True while the caret is in it. */
  readonly focused: () => boolean;
  /** Calls back before the next frame after the text changed, whoever changed it; never while composing. */
  readonly onChange: (changed: () => void, signal?: AbortSignal) => void;
  /** Calls back before the next frame after the composer may have moved on the screen (scroll, resize, growth). */
  readonly onMove: (moved: () => void, signal?: AbortSignal) => void;
  /** Underlines these places of the draft that was last read; they follow their words and go when those change. */
  readonly paint: (marks: readonly Mark[]) => void;
  /** The number of the painted mark at a point of the window, or null. */
  readonly at: (x: number, y: number) => number | null;
  /** Puts text in place of a stretch through the editor's own input path, and reads it back. */
  readonly replace: (start: number, end: number, text: string, options?: WriteOptions) => Promise<Written>;
  /** Takes the last rewrite back. */
  readonly undo: () => Promise<Written>;
  /** The boxes of a stretch, in the window's coordinates; for a caret give it twice. */
  readonly rects: (start: number, end: number) => readonly DOMRect[];
  /** The boxes in and around the composer that nothing may cover: its buttons, links and other fields. */
  readonly controls: () => readonly DOMRect[];
  /** The element that holds the field and its post button, and that button. */
  readonly frame: () => Frame;
  /** Light or dark, by the ground that the draft stands on. */
  readonly scheme: () => Scheme;
  /** Gives it the focus and puts the caret at an offset, or back where it last was. */
  readonly focus: (offset?: number) => void;
};

/** Opens a recognised field. All of it ends when the signal aborts. */
export function openComposer(
  element: HTMLElement,
  site: Site,
  found: Recognised,
  signal: AbortSignal,
): Composer {
  const family = familyOf(element);
  const listeners = { change: new Set<() => void>(), move: new Set<() => void>() };
  let lastText = '';
  let lastWrite: { readonly before: string; readonly after: string } | null = null;

  const draft = readDraft(element, family, signal, () => {
    marks.redraw();
    const text = draft.text();
    if (text === lastText) return;
    lastText = text;
    for (const listener of [...listeners.change]) listener();
  });
  const marks = createMarks(element, () => ({ text: draft.text(), map: draft.map() }), signal);
  lastText = draft.text();
  const target: Target = { element, family, read: draft.text, map: draft.map, selected: draft.selected };

  const moved = oncePerFrame(() => {
    marks.follow();
    for (const listener of [...listeners.move]) listener();
  }, signal);
  const view = element.ownerDocument.defaultView!;
  const sizes = new ResizeObserver(moved);
  sizes.observe(element);
  view.addEventListener('scroll', moved, { signal, passive: true, capture: true });
  view.addEventListener('resize', moved, { signal, passive: true });
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  const scheme = view.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', () => marks.redraw(), { signal });

  const subscribe = (set: Set<() => void>, listener: () => void, until?: AbortSignal) => {
    if (signal.aborted || until?.aborted) return;
    set.add(listener);
    until?.addEventListener('abort', () => set.delete(listener), { once: true });
  };

  const refusal = (): 'gone' | 'composing' | null => {
    if (signal.aborted || !element.isConnected) return 'gone';
    return draft.changes.composing() ? 'composing' : null;
  };

  return {
    element,
    site,
    family,
    get kind() {
      return found.kind;
    },
    signal,
    read: () => ({ text: draft.text(), caret: draft.selected()?.end ?? null }),
    composing: draft.changes.composing,
    focused: draft.focused,
    onChange: (changed, until) => subscribe(listeners.change, changed, until),
    onMove: (listener, until) => subscribe(listeners.move, listener, until),
    paint: (next) => marks.set(next, draft.text()),
    at: marks.at,
    async replace(start, end, text, options = {}) {
      const before = draft.text();
      const why = refusal() ?? (options.draft !== undefined && options.draft !== before ? 'changed' : null);
      if (why) return { ok: false, why, text: before };
      const caret = draft.selected();
      const written = await write(target, start, end, text);
      if (!written.ok) return written;
      lastWrite = { before, after: written.text };
      const outside = caret && options.caret !== 'after' && (caret.end < start || caret.start > end);
      const by = text.length - (end - start);
      const at = outside ? caret.end + (caret.start > end ? by : 0) : start + text.length;
      if (draft.selected()?.end !== at) select(element, draft.map(), at, at);
      return written;
    },
    async undo() {
      const now = draft.text();
      const why = refusal() ?? (lastWrite ? null : 'changed');
      if (why || !lastWrite) return { ok: false, why: why ?? 'changed', text: now };
      const { before, after } = lastWrite;
      if (sameText(now, after) && (await stepBack(target, before))) {
        lastWrite = null;
        return { ok: true, text: draft.text() };
      }
      const since = editBetween(after, now);
      const ours = editBetween(before, after);
      if (!ours || (since && since.from < ours.after && since.before > ours.from))
        return { ok: false, why: 'changed', text: now };
      const by = since && since.before <= ours.from ? since.after - since.before : 0;
      const written = await write(
        target,
        ours.from + by,
        ours.after + by,
        before.slice(ours.from, ours.before),
      );
      if (written.ok) lastWrite = null;
      return written;
    },
    rects: marks.rects,
    controls: () => controlsOf(frameOf(element, found.hint), element),
    frame: () => frameOf(element, found.hint),
    scheme: () => schemeOf(element),
    focus(offset) {
      const at = offset ?? draft.selected()?.end ?? draft.text().length;
      select(element, draft.map(), at, at);
    },
  };
}
