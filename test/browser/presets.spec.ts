import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import type { Preset } from '../../src/presets/preset';
import type { Laid } from '../../src/shelf/lay';
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

/** How loud a preset's rule is in what pages check drafts under. */
const loudnessOf = (page: Page, rule: string) =>
  page.evaluate(async (wanted) => {
    const stored = await chrome.storage.local.get('presets.laid');
    const laid = stored['presets.laid'] as Laid;
    const found = laid.rules.find(({ id }) => id === wanted);
    return found && (found.severity ?? found.rule.severity);
  }, rule);

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

test('a team’s story: made in the studio, signed, served, subscribed to by two, louder, accepted and rolled back', async ({
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

  const other = await profileFor();
  const theirs = await settingsPage(other);
  await test.step('somebody else subscribes to the same address', async () => {
    await subscribe(theirs, host.url);
    await expect(theirs.getByText('Signed by')).toBeVisible();
  });

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
    const newsOn = async (settings: Page) => {
      await settings.getByRole('button', { name: 'More of Fernwood voice' }).click();
      await settings.getByRole('button', { name: 'Look for news now' }).click();
      await settings.getByRole('button', { name: 'See what’s new in 2.0' }).click();
      const told = settings.getByRole('region', { name: 'Fernwood voice has news' });
      await expect(told).toContainText('goes from note to strong');
      return told;
    };
    const newsOfTheirs = await newsOn(theirs);
    await expect(newsOfTheirs).toContainText('The same marks in 40 posts');
    await newsOfTheirs.getByRole('button', { name: 'Keep mine' }).click();
    await newsOfTheirs.getByRole('button', { name: 'Update to 2.0' }).click();
    await expect(theirs.locator('#presets .pill').first()).toHaveText('2.0');
    await expect.poll(() => loudnessOf(theirs, `${first.id}/${rule!.id}`)).toBe('note');
    await other.close();
    const news = await newsOn(page);
    await expect(news).toContainText('+1 in 41 posts');
    await expect(news).toContainText('1 mark more in 41 posts: samples and your open drafts.');
    await expect(news.locator('.live')).toHaveText(
      'Our clinic window opens on Monday. You can visit our garden on Friday.',
    );
    await news.getByRole('button', { name: 'Update to 2.0' }).click();
    await expect(page.locator('#presets .pill').first()).toHaveText('2.0');
    await expect.poll(() => loudnessOf(page, `${first.id}/${rule!.id}`)).toBe('strong');
    await page.getByRole('button', { name: 'Go back to 1.0' }).click();
    await expect(page.locator('#presets .pill').first()).toHaveText('1.0');
  });
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
  await expect(page.getByText('Not signed. From a file.')).toBeVisible();
  expect(await page.locator('#presets img').count()).toBe(0);
  await page.getByRole('button', { name: /^More of/ }).click();
  await page.getByRole('button', { name: 'Show its code' }).click();
  await expect(page.getByRole('img', { name: /^A code that holds/ })).toBeVisible();
});
