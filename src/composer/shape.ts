import type { ComposerHint, Site } from '../engine/site';
import { isField } from './family';
import { type Frame, frameOf, WRITABLE } from './frame';
import { BESIDE_A_POST, LIKE_A_POST, labelOf, NEVER_BEGINS, NEVER_CALLED } from './label';
import { closestAcross, isSeen } from './tree';

// Fields that are private or no writing at all, on any site; `:has` of a password makes a form a log-in.
const NEVER =
  'input,[role="search"],[role="searchbox"],[type="search"],[autocomplete="username"],[autocomplete$="password"],' +
  '[autocomplete="one-time-code"],[aria-hidden="true"],form:has(input[type="password"]),[aria-readonly="true"],' +
  // Editors for code: no posts, and of a long text only the part in view is in the page.
  '.cm-editor,.CodeMirror,.monaco-editor,.ace_editor';
const LEAST_WIDTH = 160;

/** What makes an element a composer. */
export type Recognised = {
  readonly hint: ComposerHint | null;
  readonly frame: Frame;
  readonly kind: 'post' | 'reply';
};

/** True for the outermost element of an editor that can be written in now. */
export function isWritable(element: Element): element is HTMLElement {
  if (isField(element)) return element.localName === 'textarea' && !element.disabled && !element.readOnly;
  if (!element.matches(WRITABLE)) return false;
  const around = element.parentElement?.closest('[contenteditable]');
  return !around || around.getAttribute('contenteditable') === 'false';
}

/** True when a path begins with one of these: `/inbox` takes `/inbox/7` and not `/inboxes`. */
function isOn(path: string, starts: readonly string[]): boolean {
  return starts.some((start) => path === start || path.startsWith(start.endsWith('/') ? start : `${start}/`));
}

/** True when a site's data says that this field is never read, or nothing on its page. Asks for no layout. */
export function isKeptOut(field: Element, site: Site): boolean {
  const path = field.ownerDocument.location?.pathname ?? '/';
  if (isOn(path, site.neverOn ?? []) || (site.onlyOn && !isOn(path, site.onlyOn))) return true;
  return closestAcross(field, [NEVER, ...site.never].join()) !== null;
}

/** The site's own word on a field, or null when nothing but its shape is known. */
const hintFor = (field: Element, site: Site): ComposerHint | null =>
  site.composers.find((hint) => field.matches(hint.field.join())) ?? null;

/** True when a site or plain decency says that this field is never read. */
export function isPrivate(field: Element, site: Site, hint = hintFor(field, site)): boolean {
  // A field that its site's data knows is called for people and groups too: "Reply to Search Party".
  const called = hint ? NEVER_BEGINS : NEVER_CALLED;
  return isKeptOut(field, site) || called.test(labelOf(field));
}

const kindIn = (hint: ComposerHint | null, frame: Frame): 'post' | 'reply' => {
  if (hint?.kind === 'reply' || frame.purpose === 'reply') return 'reply';
  const when = hint?.replyWhen;
  const found = when && (closestAcross(frame.element, when) || frame.element.querySelector(when));
  return found ? 'reply' : 'post';
};

/**
 * Decides whether an element is a composer: by what the site's data says, else by its shape (wide enough to write
 * a post in, called nothing private, a button that posts near it). Null when it is not, or not yet.
 */
export function recognise(element: Element, site: Site): Recognised | null {
  if (!isWritable(element)) return null;
  const hint = hintFor(element, site);
  if (isPrivate(element, site, hint) || !isSeen(element)) return null;
  const frame = frameOf(element, hint);
  if (!hint) {
    const wide = element.getBoundingClientRect().width >= LEAST_WIDTH;
    const label = labelOf(element);
    const posts = frame.purpose === 'post' || frame.purpose === 'reply';
    const goesOn = frame.purpose === 'next' && LIKE_A_POST.test(label);
    if (!wide || !(posts || goesOn) || BESIDE_A_POST.test(label)) return null;
  }
  return { hint, frame, kind: kindIn(hint, frame) };
}
