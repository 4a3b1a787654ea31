import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './gallery';
import { faultsOf } from './unspoken';

/** More things than any page of ours has to stop at. */
const mostStops = 250;

/** Goes to something by the Tab key alone; what that does not reach fails. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = () => target.evaluate((one) => one === document.activeElement);
  for (let stops = 0; stops < mostStops && !(await isThere()); stops++) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

/** Goes to a field and writes into it, over what stands there. */
async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

async function press(page: Page, button: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, button, key);
  await page.keyboard.press('Enter');
}

async function barriersIn(page: Page, part: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const versionOf = (more: object) => ({
  name: 'before.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({ format: 1, id: 'fernwood/voice', revision: 1, language: 'en', ...more }),
  ),
});

test('a preset is made by keyboard alone: names, words, switches, a rule, undo, export, versions', async ({
  open,
}) => {
  test.setTimeout(120_000);
  const page = await open('index', { view: 'optionsNew' });
  const presets = page.locator('#presets');
  const studio = page.getByRole('region', { name: 'Preset studio' });
  const field = (name: string | RegExp) => studio.getByRole('textbox', { name, exact: true });
  const button = (name: string) => studio.getByRole('button', { name, exact: true });

  await test.step('names and readers', async () => {
    await press(page, presets.getByRole('button', { name: 'Add a preset' }));
    await press(page, presets.getByRole('button', { name: 'Make one' }), 'Shift+Tab');
    await expect(studio).toBeFocused();
    await write(page, field('Its name, for people'), 'Fernwood voice');
    await write(page, field('Its id'), 'Fernwood Voice');
    await expect(field('Its id')).toHaveAccessibleDescription(/it is team\/name in lower case/);
    expect(await barriersIn(page, '#presets')).toEqual([]);
    await write(page, field('Its id'), 'fernwood/voice');
    await expect(field('Its id')).toHaveAccessibleDescription('');
    await write(page, field('What you’re called'), 'Fernwood');
    await page.keyboard.press('Enter');
    await write(page, field('Whom you serve'), 'patients');
    await page.keyboard.press('Enter');
  });

  await test.step('words, and a built-in rule found by a word', async () => {
    await write(page, field('Instead of'), 'utilize~');
    await write(page, field('Say'), 'use');
    await press(page, button('Add words'));
    await expect(button('Remove utilize~')).toBeVisible();
    await tabTo(page, studio.getByRole('searchbox'));
    await page.keyboard.type('follow us');
    const follow = studio.getByRole('combobox', { name: /^Follow us/ });
    await tabTo(page, follow);
    await page.keyboard.press('ArrowDown');
    await expect(follow).toHaveValue('off');
  });

  const rule = studio.locator('.own-rule');
  await test.step('a rule of its own: a sentence, what is wrong in it, a pattern, where it marks', async () => {
    const sentence = field(/^Write a sentence that should not go out/);
    await write(page, sentence, 'Our clinic window opens on Monday.');
    await page.keyboard.press('Home');
    for (const _ of 'Our clinic window') await page.keyboard.press('Shift+ArrowRight');
    const offers = studio.getByRole('radiogroup', { name: 'What it shall mark' });
    await tabTo(page, offers.getByRole('radio', { name: /^These words/ }));
    await page.keyboard.press('ArrowDown');
    await expect(offers.getByRole('radio', { name: /^You in any form/ })).toBeChecked();
    await write(page, field('Posts of yours to try it on, one a line'), 'We shut our clinic window at noon.');
    await expect(studio.getByText('2 marks in 42 posts.')).toBeVisible();
    await write(page, field('What readers hear').last(), 'No reader has a clinic window.');
    await write(page, field('Say instead (may stay empty)').last(), 'your [[what]] window');
    await press(page, button('Add this rule'));
    await expect(studio.getByText('Write a sentence like it that is fine.')).toBeVisible();
    await tabTo(page, field('A sentence like it that is fine'), 'Shift+Tab');
    await page.keyboard.type('You can book from Monday.');
    await press(page, button('Add this rule'));
    await expect(studio.getByText('Added. It stands above, with its examples.')).toBeVisible();
  });

  await test.step('its loudness and its examples, green as soon as they come out as written', async () => {
    await press(page, rule.locator('summary'), 'Shift+Tab');
    await expect(rule.locator('.well')).toHaveCount(2);
    await press(page, rule.getByRole('button', { name: 'Strong' }));
    await expect(rule.locator('.m-strong')).toBeVisible();
    const example = field('Another example');
    await write(page, example, 'We open [our clinic window].');
    await press(page, rule.getByRole('button', { name: 'Add example' }));
    await expect(rule.locator('.well')).toHaveCount(3);
    await tabTo(page, example, 'Shift+Tab');
    await page.keyboard.type('Is our clinic window open?');
    await press(page, rule.getByRole('button', { name: 'Add example' }));
    await expect(rule.locator('.wrong', { hasText: 'It gives: Is [our clinic window] open?' })).toBeVisible();
    await expect(button('Use it here')).toHaveAttribute('aria-disabled', 'true');
    expect(await barriersIn(page, '#presets')).toEqual([]);
    await press(page, button('Undo'));
    await expect(rule.locator('.tests .wrong')).toHaveCount(0);
    await expect(rule.locator('.tests')).toBeVisible();
    await press(page, button('Redo'));
    await expect(rule.locator('.tests .wrong')).toHaveCount(1);
    await press(page, button('Undo'), 'Shift+Tab');
  });

  await test.step('a file of it, and what differs in another version', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, button('Save as a file'), 'Shift+Tab'),
    ]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
      id: 'fernwood/voice',
      us: { names: ['Fernwood'] },
      you: ['patients'],
      replace: [{ from: ['utilize~'], to: ['use'] }],
      overrides: { 'follow-us': 'off' },
      rules: [
        {
          severity: 'strong',
          match: ['{us} clinic window'],
          flags: { '[Our clinic window] opens on Monday.': 'Your [[what]] window opens on Monday.' },
          allows: ['You can book from Monday.'],
        },
      ],
    });
    await press(page, studio.getByText('Compare with another version'), 'Shift+Tab');
    const choose = async (file: ReturnType<typeof versionOf>) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        press(page, button('Choose a file')),
      ]);
      await chooser.setFiles(file);
    };
    await choose(versionOf({ rules: 5 }));
    await expect(studio.getByText('before.json can’t be compared.')).toBeVisible();
    await expect(field('Its id')).toHaveValue('fernwood/voice');
    await choose(versionOf({ version: '1', name: 'Fernwood voice', us: { names: ['Fern House'] } }));
    await expect(studio.getByText('“Fern House” is no name of yours any more.')).toBeVisible();
    expect(await barriersIn(page, '#presets')).toEqual([]);
  });

  await test.step('in force, and back where it began', async () => {
    await press(page, button('Use it here'));
    await expect(presets.getByText('It is in force here.')).toBeVisible();
    await expect(presets.getByRole('switch', { name: 'Fernwood voice' })).toBeChecked();
    await expect(presets.getByRole('button', { name: 'Make one' })).toBeFocused();
  });
});

for (const scheme of ['light', 'dark'])
  test(`the studio and what opens under a preset are free of barriers, ${scheme}`, async ({ open }) => {
    for (const view of ['optionsStudio', 'optionsPresets']) {
      const page = await open('index', { view, scheme });
      expect(await barriersIn(page, 'main'), view).toEqual([]);
    }
  });

for (const width of [360, 1000])
  test(`all of the studio has its place in _locales and room for longer texts at ${width} pixels`, async ({
    open,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open('index', { view: 'optionsStudio', tongue: 'pseudo' });
    const sentence = page.locator('.new-rule textarea').first();
    await sentence.fill('Our clinic window opens on Monday.');
    await sentence.selectText();
    await page.getByRole('searchbox').fill('we');
    await page.locator('.new-rule > .btn').click();
    const closed = page.locator('.studio details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await expect(page.locator('.new-rule code')).not.toHaveCount(0);
    expect(await faultsOf(page)).toEqual({ unspoken: [], clipped: [] });
  });
