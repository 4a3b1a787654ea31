import { passesBy, techniquesFor } from './ladder';
import { rangeOf } from './map';
import { select } from './selection';
import { editBetween } from './shift';
import { arrives, enter, sameText, stepBack, type Target, WAITS } from './step-back';
import { isGecko, tick } from './techniques';

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

/** A letter or space that any editor counts as one. */
const SIMPLE = /[\p{L}\p{N} .,!?]/u;

/**
 * The stretch as editors take it best: some only note what is to be put in at a caret, and wait for the browser to do
 * it, which it never does for a script. The letter beside the caret is written anew with it.
 */
function stretchFor({ family }: Target, draft: string, start: number, end: number, text: string) {
  const before = draft[start - 1] ?? '';
  const after = draft[end] ?? '';
  if (family === 'plain' && start === end && !isGecko()) {
    if (SIMPLE.test(before)) return { from: start - 1, to: end, put: before + text };
    if (SIMPLE.test(after)) return { from: start, to: end + 1, put: text + after };
  }
  return { from: start, to: end, put: text };
}

/** Puts text in place of a stretch by one technique after the other, until one arrives; each begins where the first did. */
async function attempt(
  target: Target,
  start: number,
  end: number,
  text: string,
  typed: () => boolean,
): Promise<boolean> {
  const before = target.read();
  const promised = before.slice(0, start) + text + before.slice(end);
  if (sameText(before, promised)) return true;
  const { from, to, put } = stretchFor(target, before, start, end, text);
  const map = target.map();
  const range = map && rangeOf(map, from, to);
  const insideOneNode =
    !range || (range.startContainer === range.endContainer && range.startContainer.nodeType === 3);
  let answers = false;
  for (const technique of techniquesFor(target.family, {
    text: put,
    insertion: from === to,
    insideOneNode,
  })) {
    if (answers && passesBy(target.family, technique)) continue;
    if (!(await selectFirmly(target, from, to))) return false;
    const taken = await technique(target.element, put);
    if (await arrives(target, promised, taken)) return true;
    answers ||= taken;
    // What somebody types meanwhile is theirs: a step back would take it away.
    if (!sameText(target.read(), before) && (typed() || !(await stepBack(target, before)))) return false;
  }
  return false;
}

/** Makes the draft read as wanted: by steps back, else by writing what is still missing. */
export async function putBack(target: Target, wanted: string): Promise<boolean> {
  if (sameText(target.read(), wanted) || (await stepBack(target, wanted))) return true;
  const gap = editBetween(target.read(), wanted);
  return !gap || attempt(target, gap.from, gap.before, wanted.slice(gap.from, gap.after), () => false);
}

/**
 * Replaces a stretch of a draft through the editor's own input path and reads it back. When the draft does not read
 * as promised, it is put back as it was; what the writer typed on meanwhile stays.
 */
export async function write(target: Target, start: number, end: number, text: string): Promise<Written> {
  const before = target.read();
  if (start < 0 || end < start || end > before.length) return { ok: false, why: 'changed', text: before };
  const typing = watchTyping(target);
  const arrived = await attempt(target, start, end, text, typing.typed).finally(typing.end);
  if (arrived) return { ok: true, text: target.read() };
  if (typing.typed()) {
    const now = target.read();
    if (isTypedInto(before.slice(0, start) + text + before.slice(end), now)) return { ok: true, text: now };
    if (isTypedInto(before, now)) return { ok: false, why: 'not taken', text: now };
  }
  await putBack(target, before);
  return { ok: false, why: 'not taken', text: target.read() };
}
