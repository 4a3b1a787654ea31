import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './gallery';

// axe looks at every element of every state, twice; on a busy machine that takes its time.
test.describe.configure({ timeout: 240_000 });

const surfaces = {
  card: [
    'card',
    'cardFilled',
    'cardStarter',
    'cardNote',
    'cardLong',
    'cardBare',
    'cardOffer',
    'nudge',
    'nudgeBare',
    'chips',
  ],
  'two questions': ['why', 'whyHalf', 'whyBoth'],
  popup: [
    'popup',
    'popupModel',
    'popupModelAsks',
    'popupModelDownloads',
    'popupTurned',
    'popupGood',
    'popupOther',
    'popupStarts',
    'popupPaste',
    'popupAsks',
    'popupAsksTool',
    'popupAsksFrame',
    'popupOn',
    'popupPasted',
    'popupLoading',
    'popupLost',
    'popupResting',
  ],
  page: ['options', 'optionsNew', 'playground'],
} as const;

/** Everything that can be pressed or typed into and is smaller than 24 px, as a line each. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input, textarea, summary')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'))
      .map((one) => {
        // A blank's field is as tall as the line; what is pressed is the box around it.
        const { width, height } = (one.closest('.blank') ?? one).getBoundingClientRect();
        return { name: one.textContent || one.getAttribute('aria-label') || one.outerHTML, width, height };
      })
      .filter(({ width, height }) => width < 24 || height < 23.5)
      .map(({ name, width, height }) => `${name}: ${width} by ${height}`),
  );
}

/** What axe finds in one scheme, a line each. */
async function violationsIn(
  page: Page,
  scheme: 'light' | 'dark',
  whole: boolean,
): Promise<readonly string[]> {
  await page.evaluate((name) => {
    document.body.dataset.scheme = name;
  }, scheme);
  // One frame: axe needs no second page to join what it found.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // The dark page differs in its colours alone.
  if (scheme === 'dark') axe.withRules('color-contrast');
  else if (!whole) axe.disableRules(['page-has-heading-one', 'region', 'landmark-one-main']);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
}

/** How wide the page is, written the one way and the other, in pixels. */
function widths(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    ['ltr', 'rtl'].map((dir) => {
      document.documentElement.dir = dir;
      return document.documentElement.scrollWidth;
    }),
  );
}

for (const [surface, views] of Object.entries(surfaces))
  test(`${surface}, in each state: readable by everyone, pressed with ease, whole at 320 pixels`, async ({
    open,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const view of views) {
      await open('index', { view });
      for (const scheme of ['light', 'dark'] as const)
        expect.soft(await violationsIn(page, scheme, surface === 'page'), `${view}, ${scheme}`).toEqual([]);
      expect.soft(await smallTargets(page), view).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const view of views) {
      await open('index', { view });
      for (const width of await widths(page)) expect.soft(width, view).toBeLessThanOrEqual(320);
    }
  });

test('right to left, the dot runs the other way', async ({ open, page }) => {
  const dot = async (dir: string) => {
    await open('index', { view: 'popup', scheme: 'light', dir });
    const line = await page.locator('.meter .line').boundingBox();
    const at = await page.locator('.meter .line i').boundingBox();
    return ((at?.x ?? 0) + (at?.width ?? 0) / 2 - (line?.x ?? 0)) / (line?.width ?? 1);
  };
  expect(await dot('ltr')).toBeLessThan(0.25);
  expect(await dot('rtl')).toBeGreaterThan(0.75);
});

test('when motion is unwelcome, nothing moves', async ({ open, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const view of ['popupLoading', 'playground', 'popup']) {
    await open('index', { view, scheme: 'light' });
    const moving = await page.evaluate(
      () => document.getAnimations().filter((one) => one.playState === 'running').length,
    );
    expect(moving, view).toBe(0);
  }
});

test('with forced colours, the edges and the meaning stay', async ({ open, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open('index', { view: 'card', scheme: 'light' });
  const style = (selector: string, name: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one, of) => getComputedStyle(one).getPropertyValue(of), name);
  expect(await style('.card', 'border-top-style')).toBe('solid');
  expect(await style('ins', 'text-decoration-line')).toBe('underline');
  expect(await style('.choice.on', 'border-top-width')).toBe('2px');
});
