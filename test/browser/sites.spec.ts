import type { Page } from '@playwright/test';
import type { Site } from '../../src/engine/site';
import { ask } from './driver';
import { expect, test } from './fixtures';
import { sitePages } from './pages';

test.use({ extension: 'out/harness/chrome' });

/** A composer as its page describes it. `shape`: it is found when nothing of its site is known any more. */
type Expected = {
  readonly text: string;
  readonly kind: 'post' | 'reply';
  readonly family: string;
  readonly shape: boolean;
};
type Scripted = { readonly page: { readonly expected: readonly Expected[]; visit(): number } };

const byText = (one: { readonly text: string }, other: { readonly text: string }) =>
  one.text.localeCompare(other.text);

async function found(page: Page) {
  const list = await ask(page, 'found');
  return list.map(({ length: _, ...one }) => one).toSorted(byText);
}

/** Gives the caret to every field of the page once, in shadow roots too; their number. */
const visit = (page: Page) => page.evaluate(() => (window as unknown as Scripted).page.visit());

/** Opens a site's page, goes everywhere on it, and says what must have been found. */
async function visited(page: Page, address: string) {
  await page.goto(address);
  await page.locator('html[data-ready][data-harness]').waitFor({ state: 'attached' });
  const expected = await page.evaluate(() => (window as unknown as Scripted).page.expected);
  expect(await visit(page), 'a page has fields that only tempt').toBeGreaterThan(expected.length);
  return expected.toSorted(byText);
}

for (const { id, addresses } of sitePages)
  test.describe(id, () => {
    test('each composer is found with its kind and its button, no other field is, and nothing where messages are', async ({
      page,
    }) => {
      const expected = await visited(page, addresses[0]!);
      await expect
        .poll(() => found(page))
        .toEqual(expected.map(({ text, kind, family }) => ({ text, kind, family, posts: true })));

      const site: Site = (await import(`../../src/sites/${id}.ts`)).default;
      for (const start of site.neverOn ?? ['/elsewhere']) {
        if (!site.neverOn && !site.onlyOn) break;
        await page.evaluate((path) => history.pushState(null, '', path), `${start}/1`);
        await visit(page);
        expect(await ask(page, 'found'), start).toEqual([]);
      }
    });

    test('they are found by their shape when nothing known of the site is true any more', async ({
      page,
    }) => {
      const expected = (await visited(page, `${addresses[0]}?bare`)).filter(({ shape }) => shape);
      expect(expected.length, 'a site that is found by its hints alone').toBeGreaterThan(0);
      await expect
        .poll(async () => (await found(page)).map(({ text, posts }) => ({ text, posts })))
        .toEqual(expected.map(({ text }) => ({ text, posts: true })));
    });
  });

test('a box that turns from a post into a private mention is let go before a word is read', async ({
  page,
}) => {
  await visited(page, 'https://mastodon.social/home');
  const box = page.locator('.compose-form textarea').first();
  const first = async () => (await found(page)).filter(({ text }) => text.startsWith('Draft 0'));
  await expect.poll(first).toHaveLength(1);
  const turn = (sign: string) =>
    page
      .locator('#visibility svg')
      .evaluate((icon, name) => icon.setAttribute('class', `icon ${name}`), sign);
  await turn('icon-at');
  await box.pressSequentially('p');
  expect(await first()).toEqual([]);
  await page.locator('#visibility').click();
  expect(await first()).toEqual([]);
  await turn('icon-globe');
  await box.click();
  await expect.poll(async () => (await found(page)).some(({ text }) => text.includes('Draft 0'))).toBe(true);
});
