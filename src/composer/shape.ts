import type { ComposerHint, Site } from '../engine/site';
import { isField } from './family';
import { type Frame, frameOf, WRITABLE } from './frame';
import { closestAcross, isSeen } from './tree';

// Fields that are private or no writing at all, on any site.
const NEVER =
  'input,[role="search"],[role="searchbox"],[type="search"],[autocomplete="username"],[autocomplete$="password"],' +
  '[autocomplete="one-time-code"],[aria-hidden="true"],form:has(input[type="password"]),[aria-readonly="true"]';
const NEVER_CALLED =
  /\b(search|passwor[dt]|passcode|pass ?phrase|log ?in\b|sign ?in\b|e-?mail|verification|recovery|card number|iban\b|buscar|rechercher|suche|cerca\b|zoeken)/i;
// Only where a field is found by its shape alone: a site's own data knows its composers better.
const LIKE_A_MESSAGE =
  /message|chat|\bdm\b|direct|whisper|prompt|ask anything|alt text|nachricht|mensaje|messaggio|bericht|^aa$/i;
const LEAST_WIDTH = 160;

/** What makes an element a composer. */
export type Recognised = {
  readonly hint: ComposerHint | null;
  readonly frame: Frame;
  readonly kind: 'post' | 'reply';
};

/** All that a page calls a field, to people and to scripts. */
export function labelOf(field: Element): string {
  const names = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'name', 'id', 'title'];
  const root = field.getRootNode() as Document | ShadowRoot;
  const labelled = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const said = labelled.map((id) => root.getElementById(id)?.textContent ?? '');
  return [...names.map((name) => field.getAttribute(name) ?? ''), ...said].join('\n');
}

/** True for the outermost element of an editor that can be written in now. */
export function isWritable(element: Element): element is HTMLElement {
  if (isField(element)) return element.localName === 'textarea' && !element.disabled && !element.readOnly;
  if (!element.matches(WRITABLE)) return false;
  const around = element.parentElement?.closest('[contenteditable]');
  return !around || around.getAttribute('contenteditable') === 'false';
}

/** True when a site or plain decency says that this field is never read. */
export function isPrivate(field: Element, site: Site): boolean {
  const path = field.ownerDocument.location?.pathname ?? '/';
  if (
    site.neverOn?.some(
      (start) => path === start || path.startsWith(start.endsWith('/') ? start : `${start}/`),
    )
  )
    return true;
  if (closestAcross(field, NEVER) || NEVER_CALLED.test(labelOf(field))) return true;
  return site.never.some((selector) => closestAcross(field, selector));
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
  if (!isWritable(element) || isPrivate(element, site) || !isSeen(element)) return null;
  const hint =
    site.composers.find(({ field }) => field.some((selector) => element.matches(selector))) ?? null;
  const frame = frameOf(element, hint);
  if (!hint) {
    const wide = element.getBoundingClientRect().width >= LEAST_WIDTH;
    const posts = frame.purpose === 'post' || frame.purpose === 'reply';
    if (!wide || !posts || LIKE_A_MESSAGE.test(labelOf(element))) return null;
  }
  return { hint, frame, kind: kindIn(hint, frame) };
}
