import type { Page } from '@playwright/test';
import { expect, type Isolated } from './fixtures';
import type { Box } from './pixels';

/** A chip as it stands in a page. */
export type ChipSeen = {
  readonly words: string;
  readonly label: string;
  readonly kind: string;
  readonly box: Box;
};

/** The card as it stands in a page. `focused` names what has the keyboard in it, null when that is elsewhere. */
export type CardSeen = {
  readonly rule: string | null;
  readonly says: string;
  readonly place: string | null;
  readonly buttons: readonly string[];
  readonly choices: readonly string[];
  readonly notice: string;
  readonly focused: string | null;
  /** True while the keyboard is in a blank. */
  readonly inBlank: boolean;
  readonly box: Box;
};

/** What a person sees of Youward in a page. */
export type Seen = {
  readonly chips: readonly ChipSeen[];
  readonly card: CardSeen | null;
  readonly announced: string;
};

/** Looks into our closed shadow root, from the extension's own world. */
export function look(isolated: Isolated): Promise<Seen> {
  return isolated(() => {
    const roots = [...document.querySelectorAll<HTMLElement>('body > div, dialog > div')]
      .map((host) => chrome.dom.openOrClosedShadowRoot(host) as ShadowRoot | null)
      .filter((root) => root?.querySelector('.surface'));
    const root = roots[0];
    if (!root) return { chips: [], card: null, announced: '' };
    const boxOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    const text = (element: Element | null | undefined) => (element?.textContent ?? '').trim();
    const nameOf = (element: Element | null) =>
      element &&
      (element.getAttribute('aria-label') ??
        (text(element) || element.getAttribute('placeholder') || element.id));
    const card = root.querySelector('.card');
    return {
      announced: text(root.querySelector('.surface > .sr')),
      chips: [...root.querySelectorAll('.chip')].map((chip) => ({
        words: text(chip),
        label: chip.getAttribute('aria-label') ?? '',
        kind: chip.className,
        box: boxOf(chip),
      })),
      card: card && {
        rule: text(card.querySelector('.swatch')) || null,
        says: text(card.querySelector('.says, .title, [data-question]')),
        place: text(card.querySelector('.card-head .num')) || null,
        buttons: [...card.querySelectorAll('button')].map((button) => nameOf(button) ?? ''),
        choices: [...card.querySelectorAll('.choice .text')].map(text),
        notice: text(card.querySelector('.notice')),
        focused: card.contains(root.activeElement) ? nameOf(root.activeElement) : null,
        inBlank: root.activeElement?.hasAttribute('data-blank') ?? false,
        box: boxOf(card),
      },
    };
  });
}

/** The middle of the thing of ours that has these words or this label, in the window. */
async function middleOf(isolated: Isolated, words: string): Promise<{ x: number; y: number }> {
  return isolated((wanted) => {
    for (const host of document.querySelectorAll<HTMLElement>('body > div, dialog > div')) {
      const root = chrome.dom.openOrClosedShadowRoot(host) as ShadowRoot | null;
      for (const one of root?.querySelectorAll('button, label, input, textarea, a, [data-blank]') ?? []) {
        const names = [one.getAttribute('aria-label'), one.getAttribute('placeholder'), one.textContent];
        if (!names.some((name) => name?.trim().startsWith(wanted))) continue;
        one.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = one.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    throw new Error(`Nothing of ours is called ${wanted}.`);
  }, words);
}

/** Presses the mouse on something of ours, as a person does. */
export async function click(page: Page, isolated: Isolated, words: string): Promise<void> {
  const { x, y } = await middleOf(isolated, words);
  await page.mouse.click(x, y);
}

/** Presses the mouse in the first blank of the card. */
export async function clickBlank(page: Page, isolated: Isolated): Promise<void> {
  const hint = await isolated(() => {
    for (const host of document.querySelectorAll<HTMLElement>('body > div, dialog > div')) {
      const root = chrome.dom.openOrClosedShadowRoot(host) as ShadowRoot | null;
      const blank = root?.querySelector('.card [data-blank]');
      if (blank) return blank.getAttribute('placeholder') ?? blank.getAttribute('aria-label') ?? '';
    }
    throw new Error('No card has a blank.');
  });
  await click(page, isolated, hint);
}

/** Waits for the chip to have settled after typing, and gives it. */
export async function settledChip(isolated: Isolated): Promise<ChipSeen> {
  let settled: ChipSeen | undefined;
  const settle = async () => {
    settled = (await look(isolated)).chips.find(({ kind }) => !kind.includes('typing'));
    return settled !== undefined;
  };
  await expect.poll(settle, { message: 'a chip at rest' }).toBe(true);
  return settled!;
}

/** Waits for the card and gives it. */
export async function cardOf(isolated: Isolated): Promise<CardSeen> {
  await expect.poll(async () => (await look(isolated)).card !== null, { message: 'a card' }).toBe(true);
  return (await look(isolated)).card!;
}

/** Waits until no card is open. */
export async function noCard(isolated: Isolated): Promise<void> {
  await expect.poll(async () => (await look(isolated)).card, { message: 'no card' }).toBeNull();
}

/** The boxes of a phrase of a page's editor, in the window: one a line. */
export function boxesOf(page: Page, phrase: string): Promise<readonly Box[]> {
  return page.evaluate((words) => {
    const field = (window as unknown as { page: { field(): HTMLElement } }).page.field();
    const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    }
    throw new Error(`No text node holds ${words}.`);
  }, phrase);
}
