import type { Worker } from '@playwright/test';
import { modelOf } from './driver';
import { boxesOf, cardOf, settledChip } from './eyes';
import { expect, test } from './fixtures';
import { lineIn, MARK, picture } from './pixels';
import { field, sites, tabOf, write } from './writing';

const [x, facebook] = sites;
const LINE = 'Big news: we’re now on TikTok! Follow us on all our channels.';
const FOLLOW = 'Follow us on all our channels';
const OFFER = 'Find a recipe a week there';

/** Puts an offer in the place of the sentence about following, as our popup does; gives what came of it. */
async function useOffer(worker: Worker, draft: string): Promise<unknown> {
  const tab = await tabOf(worker);
  const start = draft.indexOf(FOLLOW);
  const turn = { ask: 'use this rewrite', draft, start, end: start + FOLLOW.length, text: OFFER };
  return worker.evaluate(([to, ask]) => chrome.tabs.sendMessage(to, ask), [tab, turn] as const);
}

for (const { site, address } of [x, facebook])
  test(`${site}: prototypes that the page patched neither mislead us nor hear of us`, async ({
    page,
    worker,
    isolated: enter,
  }) => {
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        heard.push(`a root in ${this.localName}`);
        return attach.call(this, { ...init, mode: 'open' });
      };
      const set = Map.prototype.set;
      CSS.highlights.set = function (name, highlight) {
        heard.push(`a mark called ${name}`);
        return set.call(this, name, highlight) as HighlightRegistry;
      };
      const write = document.execCommand;
      document.execCommand = function (command, ...rest) {
        heard.push(`a command ${command}`);
        return write.call(this, command, ...rest);
      };
      JSON.stringify = () => '"patched"';
      Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
      String.prototype.normalize = () => 'patched';
    });
    const isolated = await enter(page);
    await write(page, address, [LINE]);
    expect(Number((await settledChip(isolated)).words)).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Alt+y');
    await cardOf(isolated);
    await page.keyboard.press('Escape');
    expect(await useOffer(worker, LINE)).toMatchObject({ state: 'used' });
    await expect.poll(() => modelOf(page)).toBe(LINE.replace(FOLLOW, OFFER));
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

for (const { site, address } of [x, facebook])
  test(`${site}: another extension in the same field keeps what is its own, and so do we`, async ({
    page,
    worker,
    isolated: enter,
  }) => {
    const isolated = await enter(page);
    await write(page, address, [LINE]);
    await settledChip(isolated);
    // What such extensions do: attributes on the field, a box over it, a highlight, and a correction in the text.
    await field(page).evaluate((element) => {
      element.setAttribute('data-corrected', 'true');
      const box = document.createElement('corrector-box');
      const { left, top, width, height } = element.getBoundingClientRect();
      box.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px;pointer-events:none`;
      box.attachShadow({ mode: 'open' }).append('1');
      element.parentElement?.after(box);
      const [first] = element.querySelectorAll('[data-text], [data-lexical-text], span');
      const text = document.createTreeWalker(first ?? element, NodeFilter.SHOW_TEXT).nextNode()!;
      const range = new Range();
      range.setStart(text, 0);
      range.setEnd(text, 'Big news'.length);
      CSS.highlights.set('corrector', new Highlight(range));
      element.focus();
      getSelection()?.setBaseAndExtent(text, 0, text, 'Big'.length);
    });
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('Big');
    await page.keyboard.insertText('Good');
    const corrected = LINE.replace('Big', 'Good');
    await expect.poll(() => modelOf(page)).toBe(corrected);
    await settledChip(isolated);
    await expect
      .poll(async () => {
        const [box] = await boxesOf(page, FOLLOW);
        return box ? lineIn(await picture(page), box, MARK.light).drawn : 0;
      })
      .toBeGreaterThan(0.9);
    expect(await useOffer(worker, corrected)).toMatchObject({ state: 'used' });
    await expect.poll(() => modelOf(page)).toBe(corrected.replace(FOLLOW, OFFER));
    expect(
      await page.evaluate(() => ({
        box: document.querySelector('corrector-box')?.shadowRoot?.textContent,
        field: document.querySelector('[data-corrected]') !== null,
        highlight: CSS.highlights.get('corrector')?.size,
      })),
    ).toEqual({ box: '1', field: true, highlight: 1 });
  });
