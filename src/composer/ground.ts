import { oncePerFrame } from './frames';
import type { Scheme } from './highlights';
import { parentAcross } from './tree';

type Colour = { readonly r: number; readonly g: number; readonly b: number; readonly a: number };

/** Reads a computed colour: `rgb()` as text, anything newer by painting one pixel with it. */
function parseColour(value: string, document: Document): Colour | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(value)?.[1]
    ?.match(/[\d.]+/g)
    ?.map(Number);
  if (numbers) return { r: numbers[0] ?? 0, g: numbers[1] ?? 0, b: numbers[2] ?? 0, a: numbers[3] ?? 1 };
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}

/** WCAG relative luminance, 0 to 1. */
function luminance({ r, g, b }: Colour): number {
  const linear = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

/**
 * Light or dark, by the nearest painted ground behind an element, whatever the system prefers; where nothing is
 * painted, by the page's own canvas.
 */
export function schemeOf(element: Element): Scheme {
  const document = element.ownerDocument;
  const view = document.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const colour = parseColour(view.getComputedStyle(at).backgroundColor, document);
    // 0.18: the luminance at which black and white text contrast alike.
    if (colour && colour.a >= 0.5) return luminance(colour) < 0.18 ? 'dark' : 'light';
  }
  const schemes = view.getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  const onlyDark = schemes.includes('dark') && !schemes.includes('light');
  return onlyDark || (schemes.includes('dark') && prefersDark) ? 'dark' : 'light';
}

/** Calls back before the next frame after the ground behind an element turned from light to dark or back. */
export function watchScheme(element: Element, signal: AbortSignal, changed: (scheme: Scheme) => void): void {
  const document = element.ownerDocument;
  let last = schemeOf(element);
  const look = oncePerFrame(() => {
    const now = schemeOf(element);
    if (now === last) return;
    last = now;
    changed(now);
  }, signal);
  // Sites switch their theme by an attribute of the root or the body; the system switches it by itself.
  const observer = new MutationObserver(look);
  for (const node of [document.documentElement, document.body])
    if (node) observer.observe(node, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  document.defaultView
    ?.matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', look, { signal });
  // A ground that fades is neither at first.
  document.addEventListener(
    'transitionend',
    ({ propertyName, target }) => {
      if (propertyName === 'background-color' && (target as Node).contains(element)) look();
    },
    { signal, passive: true },
  );
}
