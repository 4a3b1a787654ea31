import type { Site } from '../engine/site';
import { WRITABLE } from './frame';
import { oncePerFrame } from './frames';
import { isKeptOut, isPrivate, isWritable, type Recognised, recognise } from './shape';

/** What to watch and whom to tell. */
export type FieldWatch = {
  readonly document: Document;
  readonly site: Site;
  /** Ends everything: each field closes, no listener and no observer is left. */
  readonly signal: AbortSignal;
  /** A field that is a composer is there; what is begun for it ends with its own signal. */
  readonly onOpen: (element: HTMLElement, found: Recognised, signal: AbortSignal) => void;
};

type Open = { readonly kind: Recognised['kind']; readonly end: AbortController };

/** How often a page that never rests is looked at, in milliseconds; a field with the caret does not wait for that. */
const APART_MS = 1000;

const idle = (run: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: APART_MS });
  else setTimeout(run, 50);
};

/**
 * Finds the field of every composer of a page, now and whenever one appears, and ends it when it has gone. Fields are looked for
 * only among nodes that were added, when the page rests, and where the caret goes.
 */
export function watchFields({ document, site, signal, onOpen }: FieldWatch): void {
  const open = new Map<Element, Open>();
  // Fields that may become composers: not laid out yet, or without their button yet.
  const waiting = new Set<Element>();
  const roots = new WeakSet<Node>();
  let changes: MutationRecord[] = [];
  let resting = true;
  let looked = Number.NEGATIVE_INFINITY;

  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) consider(target);
  });

  const close = (element: Element) => {
    const { end } = open.get(element)!;
    open.delete(element);
    end.abort();
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
      open.set(element, { kind: found.kind, end });
      onOpen(element as HTMLElement, found, end.signal);
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
    looked = performance.now();
    const batch = changes;
    changes = [];
    if (signal.aborted) return;
    for (const element of addedBy(batch)) look(element);
    for (const element of waiting) {
      if (element.isConnected) consider(element);
      else forget(element);
    }
    checked();
  };
  // A page that never rests calls this all the time: what changed is only kept, and looked at later, all at once.
  const observer = new MutationObserver((records) => {
    changes.push(...records);
    for (const element of open.keys()) if (!element.isConnected) close(element);
    if (!resting) return;
    resting = false;
    const wait = looked + APART_MS - performance.now();
    if (wait > 0) setTimeout(() => idle(rest), wait);
    else idle(rest);
  });
  const addedBy = (records: readonly MutationRecord[]): ReadonlySet<Element> => {
    const added = new Set<Element>();
    for (const { target, addedNodes } of records) {
      if (addedNodes.length === 0 || !target.isConnected || isInside(target)) continue;
      for (const node of addedNodes) if (node.isConnected && node.nodeType === 1) added.add(node as Element);
    }
    return added;
  };
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
  // What a field is can change under it: a site may turn the same box from a post into a private message. Whoever
  // types into one is not read; whoever presses something may have turned it.
  const typed = (event: Event) => {
    for (const target of event.composedPath())
      if (target instanceof Element && open.has(target) && isKeptOut(target, site)) close(target);
  };
  const checked = () => {
    for (const [element, { kind }] of open) {
      const now = recognise(element, site);
      if (!now || now.kind !== kind) {
        close(element);
        consider(element);
      }
    }
  };

  document.addEventListener('focusin', focused, { signal, capture: true, passive: true });
  const soon = oncePerFrame(() => {
    checked();
    const { activeElement } = document;
    if (activeElement?.matches(WRITABLE)) consider(activeElement);
  }, signal);
  document.addEventListener('input', typed, { signal, capture: true, passive: true });
  for (const pressed of ['click', 'change'] as const)
    document.addEventListener(pressed, soon, { signal, capture: true, passive: true });
  document.addEventListener('focusin', checked, { signal, capture: true, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      sizes.disconnect();
      for (const element of [...open.keys()]) close(element);
      waiting.clear();
      changes = [];
    },
    { once: true },
  );
  enter(document);
}
