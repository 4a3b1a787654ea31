import type { Site } from '../engine/site';
import { type Composer, openComposer } from './composer';
import { WRITABLE } from './frame';
import { isPrivate, isWritable, recognise } from './shape';

/** What to watch and whom to tell. */
export type Watch = {
  readonly document: Document;
  readonly site: Site;
  /** Ends everything: each composer closes, no listener, observer or highlight is left. */
  readonly signal: AbortSignal;
  readonly onOpen: (composer: Composer) => void;
  readonly onClose: (composer: Composer) => void;
};

type Open = { readonly composer: Composer; readonly end: AbortController };

const idle = (run: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 500 });
  else setTimeout(run, 50);
};

/**
 * Finds every composer of a page, now and whenever one appears, and says when one has gone. Fields are looked for
 * only among nodes that were added, when the page rests, and where the caret goes.
 */
export function watchComposers({ document, site, signal, onOpen, onClose }: Watch): void {
  const open = new Map<Element, Open>();
  // Fields that may become composers: not laid out yet, or without their button yet.
  const waiting = new Set<Element>();
  const roots = new WeakSet<Node>();
  let added: Element[] = [];
  let resting = true;

  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) consider(target);
  });

  const close = (element: Element) => {
    const { composer, end } = open.get(element)!;
    open.delete(element);
    end.abort();
    onClose(composer);
  };
  const forget = (element: Element) => {
    waiting.delete(element);
    sizes.unobserve(element);
  };
  function consider(element: Element): void {
    if (open.has(element) || signal.aborted) return;
    const found = element.isConnected ? recognise(element, site) : null;
    if (found) {
      forget(element);
      const end = new AbortController();
      const composer = openComposer(element as HTMLElement, site, found, end.signal);
      open.set(element, { composer, end });
      onOpen(composer);
    } else if (
      !waiting.has(element) &&
      element.isConnected &&
      isWritable(element) &&
      !isPrivate(element, site)
    ) {
      waiting.add(element);
      sizes.observe(element);
    }
  }
  const look = (within: Document | ShadowRoot | Element) => {
    if (within instanceof Element && within.matches(WRITABLE)) consider(within);
    for (const field of within.querySelectorAll(WRITABLE)) consider(field);
    for (const selector of site.shadow ?? []) {
      if (within instanceof Element && within.matches(selector)) enter(within.shadowRoot);
      for (const host of within.querySelectorAll(selector)) enter(host.shadowRoot);
    }
  };
  const rest = () => {
    resting = true;
    const batch = added;
    added = [];
    if (signal.aborted) return;
    for (const element of batch) if (element.isConnected) look(element);
    for (const element of waiting) {
      if (element.isConnected) consider(element);
      else forget(element);
    }
    checked();
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (addedNodes.length === 0 || isInside(target)) continue;
      for (const node of addedNodes) if (node.nodeType === 1) added.push(node as Element);
    }
    for (const element of open.keys()) if (!element.isConnected) close(element);
    if (resting && added.length) {
      resting = false;
      idle(rest);
    }
  });
  const isInside = (node: Node): boolean => {
    for (const element of open.keys()) if (element.contains(node)) return true;
    return false;
  };
  function enter(root: Document | ShadowRoot | null): void {
    if (!root || roots.has(root)) return;
    roots.add(root);
    observer.observe(root, { childList: true, subtree: true });
    look(root);
  }
  const focused = (event: Event) => {
    for (const target of event.composedPath()) {
      if (target instanceof ShadowRoot) enter(target);
      if (target instanceof Element && target.matches(WRITABLE)) consider(target);
    }
  };
  // What a field is can change under it: a site may turn the same box from a post into a private message.
  const checked = () => {
    for (const [element, { composer }] of open) {
      const now = recognise(element, site);
      if (!now || now.kind !== composer.kind) {
        close(element);
        consider(element);
      }
    }
  };

  document.addEventListener('focusin', focused, { signal, capture: true, passive: true });
  document.addEventListener('focusin', checked, { signal, capture: true, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      sizes.disconnect();
      for (const element of [...open.keys()]) close(element);
      waiting.clear();
      added = [];
    },
    { once: true },
  );
  enter(document);
}
