import type { Page, Worker } from '@playwright/test';
import { modelOf } from './driver';
import { expect } from './fixtures';

/** The two sites, each with an empty composer for a post and the button that posts it. */
export const sites = [
  { site: 'X', address: 'https://x.com/home?empty', post: '[data-testid="tweetButtonInline"]' },
  { site: 'Facebook', address: 'https://www.facebook.com/?empty', post: '[aria-label="Post"]' },
] as const;

/** The editable element of the post's composer. */
export const field = (page: Page) => page.locator('#inline [contenteditable], #post [contenteditable]');

/** Opens a page with an empty composer and writes a draft into it, key by key. */
export async function write(page: Page, address: string, lines: readonly string[]): Promise<void> {
  await page.goto(address);
  await field(page).click();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  await expect.poll(() => modelOf(page)).toBe(lines.join('\n'));
}

/** Pastes plain text at the caret, as the browser would; the text may be anything, lone surrogates too. */
export async function paste(page: Page, units: readonly number[] | string): Promise<void> {
  const codes =
    typeof units === 'string' ? Array.from({ length: units.length }, (_, at) => units.charCodeAt(at)) : units;
  await field(page).evaluate((element, all) => {
    let text = '';
    for (let at = 0; at < all.length; at += 5000) text += String.fromCharCode(...all.slice(at, at + 5000));
    const data = new DataTransfer();
    data.setData('text/plain', text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, codes);
}

/** The browser's number of the tab in which a site's page answers us. */
export async function tabOf(worker: Worker): Promise<number> {
  let id = 0;
  await expect
    .poll(
      async () => {
        id = await worker.evaluate(async () => {
          for (const tab of await chrome.tabs.query({})) {
            const ask = chrome.tabs.sendMessage(tab.id ?? 0, { ask: 'what did you find' });
            const answer = await ask.catch(() => null);
            if (answer && answer.host !== 'playground') return tab.id ?? 0;
          }
          return 0;
        });
        return id;
      },
      { message: 'a tab that answers' },
    )
    .toBeGreaterThan(0);
  return id;
}

/** Opens the popup as a page of its own that speaks of a tab. */
export async function openPopupPage(page: Page, extensionId: string, tab: number): Promise<Page> {
  const popup = await page.context().newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/src/popup/index.html?tab=${tab}`);
  return popup;
}
