import type { Page } from '@playwright/test';

/** What of a page is in no language of ours but should be, and what is cut off; a line each. */
export type Faults = { readonly unspoken: readonly string[]; readonly clipped: readonly string[] };

/**
 * Looks for both in a page that speaks the pseudo-locale: texts outside its brackets, and boxes that are too small for
 * what they hold. What is English by itself, a name, a host, a date, a key or the writer's own is left alone.
 */
export function faultsOf(page: Page): Promise<Faults> {
  return page.evaluate(() => {
    const own = '[lang="en"], [translate="no"], kbd, .kbd, [contenteditable], style, script';
    const plain = /(@?[\w-]+\.)+[a-z]{2,}|\b[A-Z][a-z]{2} \d{1,2}\b/g;
    const names = new Set([...document.querySelectorAll(own)].map((one) => one.textContent?.trim()));
    const left = (text: string) => {
      if (names.has(text)) return false;
      let rest = text.replace(plain, '');
      for (let before = ''; before !== rest; ) {
        before = rest;
        rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
      }
      return /[A-Za-z]{2,}/.test(rest);
    };
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const elements = [...document.body.querySelectorAll('*')].filter((one) => !one.closest(own));
    const unspoken = elements.flatMap((one) => {
      const attributes = ['aria-label', 'placeholder', 'title', 'alt', 'aria-valuetext'].map((name) =>
        one.matches('.balance > *') ? '' : (one.getAttribute(name) ?? ''),
      );
      const texts = [...one.childNodes]
        .filter((node) => node.nodeType === 3)
        .map((node) => node.nodeValue ?? '');
      // Siblings make one text: "⟦On for ", the host, "⟧".
      return [...attributes, texts.join('')]
        .filter(left)
        .map((text) => `${text.trim()} in ${one.outerHTML.slice(0, 90)}`);
    });
    const cut = (one: Element) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const wide = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
      const high =
        (overflowY === 'hidden' || overflowY === 'clip') && one.scrollHeight > one.clientHeight + 1;
      return wide || high;
    };
    // What was written into a line scrolls in it.
    const scrolls = '.sr, .sr *, nav, input:not(:placeholder-shown)';
    const boxes = [document.documentElement, ...elements.filter((one) => !one.matches(scrolls))];
    const clipped = boxes
      .filter((one) => seen(one) && one.clientWidth > 0 && cut(one))
      .map(
        (one) =>
          `${one.scrollWidth}x${one.scrollHeight} in ${one.clientWidth}x${one.clientHeight}: ${one.outerHTML.slice(0, 120)}`,
      );
    const room = document.documentElement;
    if (room.scrollWidth > room.clientWidth)
      clipped.push(`the page is ${room.scrollWidth} wide in ${room.clientWidth}`);
    return { unspoken, clipped };
  });
}
