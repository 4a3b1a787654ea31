import type { LengthRule } from '../engine/length';
import type { EditorFamily, Site } from '../engine/site';
import { type Draft, readDraft } from './draft';
import { familyOf } from './family';
import { controlsOf, type Frame, frameOf } from './frame';
import { schemeOf, watchScheme } from './ground';
import type { Scheme } from './highlights';
import { createMarks, type Mark } from './marks';
import { watchMovement } from './movement';
import { type Posting, watchPosting } from './posting';
import { reveal } from './reveal';
import { createRewriting, type Rewriting } from './rewriting';
import { select } from './selection';
import type { Recognised } from './shape';

/** One field of a page in which a post is written. Everything about it is asked anew; nothing is cached for you. */
export type Composer = Rewriting & {
  readonly element: HTMLElement;
  /** How the site counts what is written here. */
  readonly length: LengthRule;
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
  /** The text of the draft as it stands, without looking for the caret. */
  readonly text: () => string;
  /** Calls back before the next frame after the text may have changed, whoever changed it; never while composing. */
  readonly onChange: (changed: () => void, signal?: AbortSignal) => void;
  /** Calls back when a rewrite that was read back is gone at the next letter: its editor had never taken it. */
  readonly onLost: (lost: () => void) => void;
  /** Calls back when the writer is about to post, before the site hears of it. */
  readonly onPosting: (posting: (posting: Posting) => void) => void;
  /** Calls back with the text that was posted, once the site has taken it: the field is empty or gone. */
  readonly onPosted: (posted: (text: string) => void) => void;
  /** Calls back before the next frame after the composer may have moved on the screen (scroll, resize, growth). */
  readonly onMove: (moved: () => void, signal?: AbortSignal) => void;
  /** Calls back when the ground that the draft stands on turned from light to dark or back. */
  readonly onScheme: (changed: () => void, signal?: AbortSignal) => void;
  /** Underlines these places of the draft that was last read; they follow their words and go when those change. */
  readonly paint: (marks: readonly Mark[]) => void;
  /** The number of the painted mark at a point of the window, or null. */
  readonly at: (x: number, y: number) => number | null;
  /** The boxes of a stretch, in the window's coordinates; for a caret give it twice. */
  readonly rects: (start: number, end: number) => readonly DOMRect[];
  /** The boxes in and around the composer that nothing may cover: its buttons, links and other fields. */
  readonly controls: () => readonly DOMRect[];
  /** The element that holds the field and its post button, and that button. */
  readonly frame: () => Frame;
  /** Light or dark, by the ground that the draft stands on. */
  readonly scheme: () => Scheme;
  /** Scrolls a stretch into view when it is not there. */
  readonly reveal: (start: number, end: number) => void;
  /** Gives it the focus and puts the caret at an offset, or the caret or selection back where it last was. */
  readonly focus: (offset?: number) => void;
};

/** Those who want to hear of one thing, until a signal of theirs aborts. */
function createListeners<Heard = void>(life: AbortSignal) {
  const listeners = new Set<(heard: Heard) => void>();
  return {
    add(listener: (heard: Heard) => void, until?: AbortSignal) {
      if (life.aborted || until?.aborted) return;
      listeners.add(listener);
      until?.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    tell(heard: Heard) {
      for (const listener of [...listeners]) if (!life.aborted) listener(heard);
    },
  };
}

/** Opens a recognised field. All of it ends when the signal aborts. */
export function openComposer(
  element: HTMLElement,
  site: Site,
  found: Recognised,
  signal: AbortSignal,
): Composer {
  const family = familyOf(element);
  const changes = createListeners(signal);
  const moves = createListeners(signal);
  const schemes = createListeners(signal);
  const losses = createListeners(signal);
  const postings = createListeners<Posting>(signal);
  // The last word of a composer that closes because its post was taken.
  const posts = createListeners<string>(new AbortController().signal);
  const draft = readDraft(element, family, signal, () => {
    marks.keep();
    posting.changed();
    rewriting.changed();
    changes.tell();
  });
  const { composing } = draft.changes;
  const marks = createMarks(element, () => ({ text: draft.text(), map: draft.map() }), composing, signal);

  watchMovement(element, signal, () => {
    marks.follow();
    moves.tell();
  });
  watchScheme(element, signal, () => {
    marks.redraw();
    schemes.tell();
  });
  const { text: read, map, selected, focused } = draft;
  const frame = () => frameOf(element, found.hint);
  const posting = watchPosting(
    { element, frame, text: read, focused },
    { posting: postings.tell, posted: posts.tell },
    signal,
  );
  const rewriting = createRewriting({ element, family, read, map, selected }, draft, losses.tell, signal);

  return {
    replace: rewriting.replace,
    undo: rewriting.undo,
    onLost: losses.add,
    element,
    length: found.hint?.length ?? site.length,
    family,
    kind: found.kind,
    signal,
    text: draft.text,
    read: () => ({ text: draft.text(), caret: draft.selected()?.end ?? null }),
    composing,
    focused,
    onChange: changes.add,
    onMove: moves.add,
    onPosting: postings.add,
    onPosted: posts.add,
    onScheme: schemes.add,
    paint: (next) => marks.set(next, draft.text()),
    at: marks.at,
    rects: marks.rects,
    controls: () => controlsOf(frame(), element),
    frame,
    scheme: () => schemeOf(element),
    reveal: (start, end) => reveal(element, () => marks.rects(start, end)[0]),
    focus(offset) {
      const at = offset ?? draft.text().length;
      const { start, end } = (offset === undefined ? draft.selected() : null) ?? { start: at, end: at };
      select(element, draft.map(), start, end);
    },
  };
}
