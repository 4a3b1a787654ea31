import type { ComposerHint } from '../engine/site';
import { familyOf } from './family';
import { BESIDE_A_POST, labelOf } from './label';
import { closestAcross, isSeen, parentAcross } from './tree';

/** Every element in which a draft could be written. */
export const WRITABLE = 'textarea,[contenteditable]:not([contenteditable="false"])';

/** Everything that is pressed like a button. */
export const BUTTONS = 'button,[role="button"],input[type="submit"]';
// What buttons say, in the languages that sources show; each whole, so that "Post settings" is none of them.
const REPLYING =
  /^((publish |post |send )?(reply|replies|comment|answer)|responder|comentar|répondre|commenter|antworten|kommentieren|rispondi|commenta|reageren)( all)?$/i;
const POSTING =
  /^(post|publish|share|tweet|toot|schedule|update|add to queue|publicar|postar|compartir|compartilhar|publier|partager|posten|veröffentlichen|teilen|pubblica|condividi|plaatsen|delen|opublikuj)( (all|now|again|anyway|post|posts|thread|pin|reel|video|update|changes))?!?$/i;
const SENDING = /^(send|send message|press enter to send|enviar|envoyer|senden|invia|verzenden|wyślij)$/i;
// Who may read it, where one box takes posts and private words.
const PRIVATELY = /^(private (mention|message)|specific people|mentioned people only|direct( message)?)$/i;
const GOING_ON = /^(next|continue|done|save|save changes|save and publish|weiter|suivant|siguiente|avanti)$/i;
// Above these an ancestor is the page and no composer.
const TOO_WIDE = 'body,main,[role="main"],[role="feed"]';
const MOST_LEVELS = 12;

/** What a button does with a draft: posts it, posts it as an answer, sends it to someone, or goes on towards one of these. */
export type Purpose = 'post' | 'reply' | 'send' | 'next' | 'other';

/** Reads a button's purpose from its label or its words. */
export function purposeOf(button: Element): Purpose {
  const words = [button.getAttribute('aria-label'), button.textContent, (button as HTMLInputElement).value];
  for (const word of words) {
    const said = word?.trim() ?? '';
    if (REPLYING.test(said)) return 'reply';
    if (POSTING.test(said)) return 'post';
    if (SENDING.test(said) || PRIVATELY.test(said)) return 'send';
    if (GOING_ON.test(said)) return 'next';
  }
  return 'other';
}

/** The part of a page that makes one composer: the element around field and button, and the button that posts. */
export type Frame = { readonly element: Element; readonly post: Element | null; readonly purpose: Purpose };

function buttonBySite(within: Element, hint: ComposerHint | null): Element | null {
  for (const selector of hint?.post ?? []) {
    const found = [...within.querySelectorAll(selector)].find(isSeen);
    if (found) return found;
  }
  return null;
}

function hasOtherField(within: Element, field: Element): boolean {
  for (const other of within.querySelectorAll(WRITABLE)) {
    if (field.contains(other) || other.contains(field) || isAlike(field, other)) continue;
    if (isSeen(other) && !BESIDE_A_POST.test(labelOf(other))) return true;
  }
  return false;
}

/** True for parts of one draft: the posts of a thread, the blocks of an article. */
function isAlike(one: Element, other: Element): boolean {
  const kin = (name: string) => one.getAttribute(name) === other.getAttribute(name);
  return familyOf(one) === familyOf(other) && kin('role') && kin('placeholder');
}

/** The button of an element that does something with a draft: what sends comes first, what only goes on last. */
function nearest(within: Element): (Pick<Frame, 'purpose'> & { readonly post: Element }) | null {
  const buttons = [...within.querySelectorAll(BUTTONS)].map((post) => ({ post, purpose: purposeOf(post) }));
  for (const wanted of [['send'], ['post', 'reply'], ['next']] as const) {
    const found = buttons.find(({ post, purpose }) => wanted.some((one) => one === purpose) && isSeen(post));
    if (found) return found;
  }
  return null;
}

/** Finds the frame of a field by what the site says of it, else by the nearest button that posts or sends. */
export function frameOf(field: Element, hint: ComposerHint | null): Frame {
  const named = hint?.frame ? closestAcross(field, hint.frame) : null;
  const namedButton = named ? buttonBySite(named, hint) : null;
  if (named && namedButton) return { element: named, post: namedButton, purpose: purposeOf(namedButton) };
  let above = parentAcross(field);
  for (let level = 0; above && level < MOST_LEVELS && !above.matches(TOO_WIDE); level++) {
    const bySite = buttonBySite(above, hint);
    if (bySite) return { element: named ?? above, post: bySite, purpose: purposeOf(bySite) };
    // A button beyond another field may well be that field's.
    if (!hint && hasOtherField(above, field)) break;
    const found = nearest(above);
    if (found) return { element: named ?? above, ...found };
    above = parentAcross(above);
  }
  return { element: named ?? parentAcross(field) ?? field, post: null, purpose: 'other' };
}

/** The places of a frame that nothing may cover: all that can be pressed or typed into, but the draft itself. */
export function controlsOf(frame: Frame, field: Element): readonly DOMRect[] {
  const rects: DOMRect[] = [];
  for (const control of frame.element.querySelectorAll(
    `${BUTTONS},a[href],input,select,textarea,[role="link"]`,
  )) {
    if (control === field || field.contains(control)) continue;
    const rect = control.getBoundingClientRect();
    if (rect.width > 4 && rect.height > 4) rects.push(rect);
  }
  return rects;
}
