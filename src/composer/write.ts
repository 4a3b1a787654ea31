import type { EditorFamily } from '../engine/site';
import type { DraftMap } from './map';
import { rangeOf } from './map';
import { type Selected, select } from './selection';
import { techniquesFor, tick, undosFor } from './techniques';

/** Why a rewrite was not put in place. */
export type Refusal =
  /** The draft is not the one the rewrite was made for. */
  | 'changed'
  /** The composer left the page. */
  | 'gone'
  /** A character is being composed (IME); nothing is touched until it is done. */
  | 'composing'
  /** The editor did not take it; the draft is as it was, as far as the editor let us. */
  | 'not taken';

/** What came of a write. `text` is the draft as it is now. */
export type Written =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: Refusal; readonly text: string };

/** What writing needs of a composer. */
export type Target = {
  readonly element: HTMLElement;
  readonly family: EditorFamily;
  readonly read: () => string;
  readonly map: () => DraftMap | null;
  readonly selected: () => Selected | null;
};

// Some editors draw a change a tick or a frame later.
const WAITS = [0, 16, 34, 80, 120] as const;
// What nobody took will not be drawn: two looks are enough to see that.
const WAITS_UNTAKEN = [0, 16] as const;
// ProseMirror puts its own selection back 20 ms after it got the focus.
const FOCUS_SETTLES_MS = 30;

/** True when two texts are one to a reader: browsers write some spaces as no-break spaces. */
export const sameText = (a: string, b: string): boolean =>
  a === b || a.replaceAll('\u00A0', ' ') === b.replaceAll('\u00A0', ' ');

async function arrives(target: Target, promised: string, taken = true): Promise<boolean> {
  for (const wait of taken ? WAITS : WAITS_UNTAKEN) {
    await tick(wait);
    if (sameText(target.read(), promised)) return true;
  }
  return false;
}

/** True when `now` is `text` with something put in at one place: what a writer does who types on meanwhile. */
export function isTypedInto(text: string, now: string): boolean {
  if (now.length <= text.length) return false;
  let same = 0;
  while (same < text.length && sameText(text[same]!, now[same]!)) same++;
  return sameText(text.slice(same), now.slice(now.length - (text.length - same)));
}

/** Knows whether the writer typed since it was begun; keys reach a page's scripts only from people. */
function watchTyping({ element }: Target): { readonly typed: () => boolean; readonly end: () => void } {
  const over = new AbortController();
  let typed = false;
  const pressed = (event: Event) => {
    if (event.isTrusted) typed = true;
  };
  element.addEventListener('keydown', pressed, { signal: over.signal, capture: true, passive: true });
  return { typed: () => typed, end: () => over.abort() };
}

/** Gives the element the focus and lets it settle: some editors put their own selection back a little later. */
async function enter(element: HTMLElement): Promise<void> {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement === element) return;
  element.focus({ preventScroll: true });
  await tick(FOCUS_SETTLES_MS);
}

/** Selects a stretch and makes sure that the editor heard it and left it so. */
async function selectFirmly(target: Target, start: number, end: number): Promise<boolean> {
  await enter(target.element);
  for (const wait of WAITS) {
    select(target.element, target.map(), start, end);
    await tick(wait);
    const now = target.selected();
    if (now?.start === start && now.end === end) return true;
  }
  return false;
}

/** Puts text in place of a stretch by one technique after the other, until one arrives. */
async function attempt(target: Target, start: number, end: number, text: string): Promise<boolean> {
  const before = target.read();
  const promised = before.slice(0, start) + text + before.slice(end);
  if (sameText(before, promised)) return true;
  const map = target.map();
  const range = map && rangeOf(map, start, end);
  const insideOneNode =
    !range || (range.startContainer === range.endContainer && range.startContainer.nodeType === 3);
  for (const technique of techniquesFor(target.family, { text, insertion: start === end, insideOneNode })) {
    if (!(await selectFirmly(target, start, end))) return false;
    const taken = await technique(target.element, text);
    if (await arrives(target, promised, taken)) return true;
    if (!sameText(target.read(), before)) return false;
  }
  return false;
}

/** Takes steps back in the editor's own history until the draft reads as it did. */
export async function stepBack(target: Target, wanted: string): Promise<boolean> {
  for (const undo of undosFor(target.family)) {
    await enter(target.element);
    await undo(target.element, '');
    if (await arrives(target, wanted)) return true;
  }
  return false;
}

/**
 * Replaces a stretch of a draft through the editor's own input path and reads it back. When the draft does not read
 * as promised, it is put back as it was; what the writer typed on meanwhile stays.
 */
export async function write(target: Target, start: number, end: number, text: string): Promise<Written> {
  const before = target.read();
  if (start < 0 || end < start || end > before.length) return { ok: false, why: 'changed', text: before };
  const typing = watchTyping(target);
  const arrived = await attempt(target, start, end, text).finally(typing.end);
  if (arrived) return { ok: true, text: target.read() };
  if (typing.typed()) {
    // What somebody types meanwhile is theirs: a step back would take it away.
    const now = target.read();
    if (isTypedInto(before.slice(0, start) + text + before.slice(end), now)) return { ok: true, text: now };
    if (isTypedInto(before, now)) return { ok: false, why: 'not taken', text: now };
  }
  if (!sameText(target.read(), before) && !(await stepBack(target, before))) {
    const now = target.read();
    await attempt(target, 0, now.length, before);
  }
  return { ok: false, why: 'not taken', text: target.read() };
}
