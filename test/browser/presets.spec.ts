import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import type { Preset } from '../../src/presets/preset';
import { type PresetHost, startHost } from '../shelf/preset-host';
import { cardOf } from './eyes';
import { isolatedWorld } from './fixtures';
import { serve } from './pages';
import { write } from './writing';

const name = 'voice.example';

/** The built extension, for which the preset's host is allowed already: a headless browser asks nobody. */
function allowedExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'youward-ext-'));
  cpSync(path.resolve(process.env.EXT ?? 'dist/chrome'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`https://${name}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** A browser of one person: the extension, the real host under its name, and test pages in place of the sites. */
async function profileFor(): Promise<BrowserContext> {
  const folder = allowedExtension();
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env.CHROMIUM!,
    headless: true,
    viewport: { width: 1000, height: 900 },
    args: [
      '--no-sandbox',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP ${name} 127.0.0.1`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  for (const site of ['https://x.com/**', 'https://www.facebook.com/**'])
    await context.route(site, (route) => route.fulfill({ status: 200, ...serve(route.request().url())! }));
  return context;
}

async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

async function settingsPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await idOf(context)}/src/options/index.html#presets`);
  return page;
}

/** Subscribes as a person does. */
async function subscribe(page: Page, url: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a preset' }).click();
  await page.getByLabel('A link to a preset, or its address').fill(url);
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.getByRole('button', { name: 'Subscribe' }).click();
}

const test = base.extend<{ host: PresetHost; person: BrowserContext }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures a fixture wants here
  host: async ({}, use) => {
    const host = await startHost(name);
    await use(host);
    await host.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures a fixture wants here
  person: async ({}, use) => {
    const context = await profileFor();
    await use(context);
    await context.close();
  },
});

const folder = mkdtempSync(path.join(tmpdir(), 'youward-team-'));
const at = (file: string) => path.join(folder, file);
const cli = path.resolve(process.env.EXT ?? 'dist/chrome', '../cli.js');
/** The command line, as an editor runs it. */
const youward = (...args: string[]) =>
  execFileSync(process.execPath, [cli, 'preset', ...args], { encoding: 'utf8' });

/** Signs a preset with the team's key and puts it on the host. */
function publish(host: PresetHost, preset: Preset): void {
  writeFileSync(at('voice.json'), JSON.stringify(preset));
  youward('sign', at('voice.json'), '--key', at('key'), '-o', at('signed.json'));
  host.serve(readFileSync(at('signed.json'), 'utf8'));
}

test('a team’s story: made in the studio, signed, served, subscribed to, louder, accepted and rolled back', async ({
  host,
  person,
}) => {
  test.setTimeout(240_000);
  const page = await settingsPage(person);
  let made: Preset | undefined;

  await test.step('an editor makes a preset without writing a file', async () => {
    await page.getByRole('button', { name: 'Make one' }).click();
    await page.getByLabel('Its name, for people').fill('Fernwood voice');
    await page.getByLabel('Its id').fill('fernwood/voice');
    await page.locator('.studio').getByPlaceholder('Add a name').fill('Fernwood');
    await page.keyboard.press('Enter');
    await page
      .getByLabel('Write a sentence that should not go out')
      .fill('Our clinic window opens on Monday.');
    await page.getByLabel('Write a sentence that should not go out').evaluate((area: HTMLTextAreaElement) => {
      area.setSelectionRange(0, 17);
      area.dispatchEvent(new Event('select'));
    });
    await page.getByText('You in any form:').click();
    await expect(page.locator('.new-rule .matches')).toContainText('Our clinic window');
    await page.getByLabel('What readers hear', { exact: true }).fill('No reader has a clinic window.');
    await page.getByLabel('Say instead (may stay empty)').fill('your [[what]] window');
    await page.getByRole('button', { name: 'Add this rule' }).click();
    await expect(page.getByText('Write a sentence like it that is fine.')).toBeVisible();
    await page.getByLabel('A sentence like it that is fine').fill('You can book from Monday.');
    await page.getByRole('button', { name: 'Add this rule' }).click();
    await expect(page.locator('.tests .well')).toHaveCount(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.studio').getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    made = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(made).toMatchObject({
      id: 'fernwood/voice',
      us: { names: ['Fernwood'] },
      rules: [{ flags: { '[Our clinic window] opens on Monday.': 'Your [[what]] window opens on Monday.' } }],
    });
    await page.locator('.studio').getByRole('button', { name: 'Close' }).click();
  });
  const first = made!;
  const [rule] = first.rules ?? [];
  youward('keygen', at('key'));
  publish(host, first);

  await test.step('a writer subscribes and sees the team’s rule on a card with its name', async () => {
    await subscribe(page, host.url);
    await expect(page.getByText('Signed by')).toContainText(`From ${name}:${host.port}, checked weekly.`);
    const post = await person.newPage();
    const isolated = await isolatedWorld(person, post, await idOf(person));
    await write(post, 'https://x.com/home?empty', [
      'Our clinic window opens on Monday. You can visit our garden on Friday.',
    ]);
    await expect
      .poll(async () => {
        await post.keyboard.press('Alt+y');
        return (await cardOf(isolated)).says;
      })
      .toBe('No reader has a clinic window.');
    expect(
      await isolated(() => {
        const hosts = [...document.querySelectorAll<HTMLElement>('body > div')];
        const roots = hosts.map((one) => chrome.dom.openOrClosedShadowRoot(one) as ShadowRoot | null);
        return roots.map((root) => root?.querySelector('.from')?.textContent ?? '').join('');
      }),
    ).toBe('Asked for by Fernwood voice.');
  });

  await test.step('a louder version asks, shows what it does, is accepted and rolled back', async () => {
    const louder = { ...rule!, severity: 'strong', match: [...rule!.match, 'our garden'] } as const;
    publish(host, { ...first, revision: 2, version: '2.0', rules: [louder] });
    await page.getByRole('button', { name: 'More of Fernwood voice' }).click();
    await page.getByRole('button', { name: 'Look for news now' }).click();
    await page.getByRole('button', { name: 'See what’s new in 2.0' }).click();
    const news = page.getByRole('region', { name: 'Fernwood voice has news' });
    await expect(news).toContainText('goes from note to strong');
    await expect(news).toContainText('+1 in 41 posts');
    await expect(news).toContainText('1 mark more in 41 posts: samples and your open drafts.');
    await expect(news.locator('.live')).toHaveText(
      'Our clinic window opens on Monday. You can visit our garden on Friday.',
    );
    await news.getByRole('button', { name: 'Update to 2.0' }).click();
    await expect(page.locator('#presets .pill').first()).toHaveText('2.0');
    await page.getByRole('button', { name: 'Go back to 1.0' }).click();
    await expect(page.locator('#presets .pill').first()).toHaveText('1.0');
  });
});

test('two people who share a subscription see the same update', async ({ host, person }) => {
  test.setTimeout(240_000);
  const preset: Preset = { format: 1, id: 'a/b', version: '1', revision: 1, name: 'Shared', language: 'en' };
  host.serve(JSON.stringify(preset));
  const other = await profileFor();
  const pages = [await settingsPage(person), await settingsPage(other)];
  for (const page of pages) await subscribe(page, host.url);
  host.serve(JSON.stringify({ ...preset, version: '2', revision: 2, you: ['listeners'] }));
  for (const page of pages) {
    await page.getByRole('button', { name: 'More of Shared' }).click();
    await page.getByRole('button', { name: 'Look for news now' }).click();
    await page.getByRole('button', { name: 'See what’s new in 2' }).click();
    await expect(page.getByText('“listeners” now counts as your reader.')).toBeVisible();
    await expect(page.getByText('not signed').first()).toBeVisible();
  }
  await other.close();
});

test('the studio compares with another version, says what a wrong one is, and keeps what was made', async ({
  person,
}) => {
  const page = await settingsPage(person);
  await page.getByRole('button', { name: 'Make one' }).click();
  await page.getByLabel('Its id').fill('quay/voice');
  await page.getByText('Compare with another version').click();
  const other = (name: string, preset: object) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(preset)),
  });
  const picker = page.getByLabel('The version to compare with');
  await picker.setInputFiles(other('wrong.json', { rules: 5 }));
  await expect(page.getByText('wrong.json can’t be compared.')).toBeVisible();
  await expect(page.getByLabel('Its id')).toHaveValue('quay/voice');
  const before = { format: 1, id: 'quay/voice', version: '1', revision: 1, name: 'Quay', language: 'en' };
  await picker.setInputFiles(other('right.json', { ...before, us: { names: ['Quay House'] } }));
  await expect(page.getByText('“Quay House” is no name of yours any more.')).toBeVisible();
});

test('a preset comes by file and by link, wrong ones say why, and nothing in it is taken for markup', async ({
  person,
}) => {
  const page = await settingsPage(person);
  await page.getByRole('button', { name: 'Add a preset' }).click();
  const file = (text: string) => ({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const picker = page.getByLabel('A preset’s file');
  await picker.setInputFiles(file('{"format": 1, "format": 1}'));
  await expect(page.getByText('stands there twice, on line 1')).toBeVisible();
  const markup = '<img src=x onerror=document.title=1>';
  await picker.setInputFiles(
    file(
      JSON.stringify({ format: 1, id: 'a/b', version: markup, revision: 1, name: markup, language: 'en' }),
    ),
  );
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.locator('#presets b').first()).toContainText(markup);
  expect(await page.locator('#presets img').count()).toBe(0);
  await page.getByRole('button', { name: /^More of/ }).click();
  await page.getByRole('button', { name: 'Show its code' }).click();
  await expect(page.getByRole('img', { name: /^A code that holds/ })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the studio and the presets are free of barriers, ${colorScheme}`, async ({ person }) => {
    test.setTimeout(180_000);
    const page = await settingsPage(person);
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: 'Make one' }).click();
    await page.getByRole('button', { name: 'Add a preset' }).click();
    await page.getByLabel('Find a built-in rule').fill('follow');
    await page.getByLabel('Instead of').fill('utilize');
    await page.getByLabel('Say', { exact: true }).fill('use');
    await page.getByRole('button', { name: 'Add words' }).click();
    await page.getByLabel('Its id').fill('My Team');
    await expect(page.getByText('it is team/name in lower case').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('#presets').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('it is team/name in lower case')).toHaveCount(0);
  });
