import { direction, language } from '../say';
/** Light or dark, after the ground the composer stands on. */
export type Scheme = 'light' | 'dark';

/**
 * A place of its own in the surface: one for a chip, one for the card. `element` is moved by `place-chip.ts` and
 * `place-card.ts`; who draws in it draws nothing there once `signal` aborts.
 */
export type Slot = {
  readonly element: HTMLElement;
  readonly signal: AbortSignal;
  readonly remove: () => void;
};

/** Our one element in a page; everything we draw there lives inside it. */
export type Surface = {
  readonly host: HTMLElement;
  readonly slot: () => Slot;
  /** Takes one more sheet, as text: what comes into a page later brings its own. */
  readonly wear: (css: string) => void;
  /** Says a sentence politely to a screen reader. */
  readonly announce: (sentence: string) => void;
  readonly dress: (look: { readonly scheme: Scheme; readonly dir: 'ltr' | 'rtl' }) => void;
  /** Puts the surface on top again, inside the modal dialog around this element if there is one. */
  readonly raise: (near: Element) => void;
};

/** Events that a page would take for its own: letters for shortcuts, clicks for "outside the dialog". */
const kept = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'focusin',
  'focusout',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;

/**
 * Puts our surface into a page: a host with a closed shadow root, and in it an element in the top layer. `css` is the
 * text of surface.css. Nothing typed or clicked inside leaves it, and events made by scripts do nothing in it.
 * It is gone when `signal` aborts.
 */
export function mountSurface(document: Document, css: string, signal: AbortSignal): Surface {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  adopt(document, shadow, css);
  const top = document.createElement('div');
  top.className = 'yw surface';
  top.lang = language();
  top.dir = direction();
  top.popover = 'manual';
  const live = document.createElement('div');
  live.className = 'sr';
  live.setAttribute('role', 'status');
  top.append(live);
  shadow.append(top);
  for (const type of kept) {
    shadow.addEventListener(type, refuseScripted, { capture: true, signal });
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  const show = (parent: Element) => {
    if (host.parentElement !== parent) parent.append(host);
    if (top.matches(':popover-open')) top.hidePopover();
    top.showPopover();
  };
  show(document.body);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return {
    host,
    slot: () => openSlot(document, top, signal),
    wear: (sheet) => adopt(document, shadow, sheet),
    announce: (sentence) => {
      live.textContent = sentence;
    },
    dress: ({ scheme, dir }) => {
      top.dataset.scheme = scheme;
      top.dir = dir;
    },
    raise: (near) => show(near.closest('dialog:modal') ?? document.body),
  };
}

function openSlot(document: Document, top: HTMLElement, signal: AbortSignal): Slot {
  const element = document.createElement('div');
  element.className = 'slot';
  top.append(element);
  const over = new AbortController();
  const remove = () => {
    over.abort();
    element.remove();
  };
  signal.addEventListener('abort', remove, { once: true, signal: over.signal });
  return { element, signal: over.signal, remove };
}

function refuseScripted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

/** Some browsers refuse a constructed sheet from an isolated world; a style element inside the root does the same. */
function adopt(document: Document, shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
