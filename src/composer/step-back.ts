import type { EditorFamily } from '../engine/site';
import { undosFor } from './ladder';
import type { DraftMap } from './map';
import type { Selected } from './selection';
import { editBetween } from './shift';
import { tick } from './techniques';

/** What writing needs of a composer. */
export type Target = {
  readonly element: HTMLElement;
  readonly family: EditorFamily;
  readonly read: () => string;
  readonly map: () => DraftMap | null;
  readonly selected: () => Selected | null;
};

// Some editors draw a change a tick or a frame later.
export const WAITS = [0, 16, 34, 80, 120] as const;
// What nobody took will not be drawn: two looks are enough to see that.
const WAITS_UNTAKEN = [0, 16] as const;
// ProseMirror puts its own selection back 20 ms after it got the focus.
const FOCUS_SETTLES_MS = 30;

/** True when two texts are one to a reader: browsers write some spaces as no-break spaces. */
export const sameText = (a: string, b: string): boolean =>
  a === b || a.replaceAll('\u00A0', ' ') === b.replaceAll('\u00A0', ' ');

/** Whether the draft comes to read as promised; what nobody took is given less time. */
export async function arrives(target: Target, promised: string, taken = true): Promise<boolean> {
  for (const wait of taken ? WAITS : WAITS_UNTAKEN) {
    await tick(wait);
    if (sameText(target.read(), promised)) return true;
  }
  return false;
}

/** Gives the element the focus and lets it settle: some editors put their own selection back a little later. */
export async function enter(element: HTMLElement): Promise<void> {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement === element) return;
  element.focus({ preventScroll: true });
  await tick(FOCUS_SETTLES_MS);
}

/** How many letters stand in one text and not in the other, around what they share at both ends. */
function apart(now: string, wanted: string): number {
  const edit = editBetween(now, wanted);
  return edit ? edit.before + edit.after - 2 * edit.from : 0;
}

/** Takes steps back in the editor's own history, as long as each leads nearer, until the draft reads as it did. */
export async function stepBack(target: Target, wanted: string): Promise<boolean> {
  for (const undo of undosFor(target.family))
    for (let left = apart(target.read(), wanted); ; ) {
      await enter(target.element);
      const taken = await undo(target.element, '');
      if (await arrives(target, wanted, taken)) return true;
      const now = apart(target.read(), wanted);
      // It went past: what lies further back is the writer's own.
      if (now > left) return false;
      if (now === left) break;
      left = now;
    }
  return false;
}
