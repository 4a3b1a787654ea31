import type { Worker } from '@playwright/test';
import type { Site } from '../../src/engine/site';
import { expect, test } from './fixtures';
import { sitePages } from './pages';

const found = (worker: Worker) =>
  worker.evaluate(async () => {
    for (const { id = 0 } of await chrome.tabs.query({})) {
      const ask = chrome.tabs.sendMessage(id, { ask: 'what did you find' }, { frameId: 0 });
      const answer = await ask.catch(() => null);
      if (answer && answer.host !== 'playground') return answer;
    }
    return null;
  });

for (const { id, addresses } of sitePages)
  test(`the built extension reads ${id}, or waits until it is asked to`, async ({ page, worker }) => {
    const site: Site = (await import(`../../src/sites/${id}.ts`)).default;
    await page.goto(addresses[0]!);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    const [text] = await page.evaluate(() => {
      const { page: own } = window as unknown as { page: { expected: { text: string }[]; focus(): void } };
      own.focus();
      return own.expected.map((one) => one.text);
    });
    if (site.asked) return expect(await found(worker)).toBeNull();
    await expect.poll(() => found(worker)).toMatchObject({ state: 'draft', site: id });
    expect((await found(worker)).draft).toContain(text);
  });

test('the installation asks for all of them in one sentence, and for no other', async ({ worker }) => {
  const warnings = await worker.evaluate(() =>
    chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())),
  );
  expect(warnings).toEqual(['Read and change your data on a number of websites']);
});
