import type { Page } from '@playwright/test';
import type { Box } from '../../src/ui/room';
import { expect, test, told } from './gallery';

type Boxes = {
  readonly card: Box;
  readonly chip: Box;
  readonly post: Box;
  readonly text: Box;
  readonly lines: readonly Box[];
  readonly phrase: Box | null;
};
type Inside = {
  readonly boxes: () => Boxes;
  readonly inside: (selector: string) => Element | null;
  readonly surface: { readonly host: HTMLElement; readonly raise: (near: Element) => void };
  readonly openCard: () => void;
  readonly leave: () => void;
  readonly heard: readonly string[];
};

/** Where things are, as plain numbers. */
function boxesOf(page: Page): Promise<Boxes> {
  return page.evaluate(() => {
    const plain = ({ x, y, width, height }: Box) => ({ x, y, width, height });
    const { card, chip, post, text, lines, phrase } = (window as unknown as Inside).boxes();
    return {
      card: plain(card),
      chip: plain(chip),
      post: plain(post),
      text: plain(text),
      lines: lines.map(plain),
      phrase: phrase && plain(phrase),
    };
  });
}

/** The middle of a part of the card. */
function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const box = (window as unknown as Inside).inside(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
}

async function press(page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  await page.mouse.click(x, y);
}

async function pressChip(page: Page): Promise<void> {
  const { chip } = await boxesOf(page);
  await page.mouse.click(chip.x + chip.width / 2, chip.y + chip.height / 2);
  await expect.poll(async () => (await boxesOf(page)).card.height).toBeGreaterThan(100);
}

function cover(left: Box, right: Box): boolean {
  const width = Math.min(left.x + left.width, right.x + right.width) - Math.max(left.x, right.x);
  const height = Math.min(left.y + left.height, right.y + right.height) - Math.max(left.y, right.y);
  return width > 1 && height > 1;
}

const places = [
  { name: 'room on the right', asked: {}, view: [1280, 800] },
  { name: 'room on the left', asked: { left: '640' }, view: [1280, 800] },
  { name: 'room below', asked: {}, view: [680, 800] },
  { name: 'room above', asked: { top: '420' }, view: [680, 700] },
  { name: 'right to left', asked: { left: '500', dir: 'rtl' }, view: [1280, 800] },
] as const;

for (const { name, asked, view } of places)
  test(`${name}: the card covers neither phrase, post button nor draft, and stays on the screen`, async ({
    open,
    page,
  }) => {
    await page.setViewportSize({ width: view[0], height: view[1] });
    await open('surface', asked);
    await pressChip(page);
    for (const finding of [1, 2, 3]) {
      const { card, phrase, post, text } = await boxesOf(page);
      for (const box of [phrase, post, text])
        expect(box && cover(card, box), `finding ${finding}`).toBe(false);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(view[0]);
      expect(card.y + card.height).toBeLessThanOrEqual(view[1]);
      await page.keyboard.press('Alt+ArrowRight');
    }
  });

test('on a screen with no room the phrase and the post button still stay in sight', async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 340, height: 560 });
  await open('surface', { left: '8', top: '8' });
  await pressChip(page);
  const { card, phrase, post } = await boxesOf(page);
  expect(phrase && cover(card, phrase)).toBe(false);
  expect(cover(card, post)).toBe(false);
});

test('the chip lies over no line of the draft and no button of the site, and follows the page', async ({
  open,
  page,
}) => {
  for (const width of [1000, 420, 340]) {
    await page.setViewportSize({ width, height: 800 });
    await open('surface', {});
    await expect.poll(async () => (await boxesOf(page)).chip.height).toBe(28);
    const { chip, lines, post } = await boxesOf(page);
    for (const box of [...lines, post]) expect(cover(chip, box), String(width)).toBe(false);
  }
  const before = (await boxesOf(page)).chip.y;
  await page.evaluate(() => {
    const frame = document.getElementById('frame');
    if (frame) frame.style.top = '80px';
  });
  await expect.poll(async () => (await boxesOf(page)).chip.y).toBe(before + 56);
});

test('a page cannot look inside, and its rules do not reach in', async ({ open, page }) => {
  await open('surface', {});
  await pressChip(page);
  const seen = await page.evaluate(() => {
    const { surface, inside } = window as unknown as Inside;
    const says = inside('.says');
    const style = says && getComputedStyle(says);
    return {
      root: surface.host.shadowRoot,
      opacity: getComputedStyle(surface.host).opacity,
      transform: getComputedStyle(surface.host).transform,
      width: inside('.card')?.getBoundingClientRect().width,
      font: style?.fontSize,
      spacing: style?.textTransform,
      ink: style?.color,
    };
  });
  expect(seen).toEqual({
    root: null,
    opacity: '1',
    transform: 'none',
    width: 376,
    font: '16px',
    spacing: 'none',
    ink: 'rgb(34, 26, 39)',
  });
});

test('nothing typed or pressed inside reaches the page', async ({ open, page }) => {
  await open('surface', {});
  await pressChip(page);
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as Inside).inside('input[data-blank]') !== null))
    .toBe(true);
  await press(page, 'input[data-blank]');
  await page.keyboard.type('jk/n');
  await page.keyboard.press('Alt+ArrowRight');
  expect(await page.evaluate(() => (window as unknown as Inside).heard)).toEqual([]);
});

test('what a script makes up does nothing inside', async ({ open, page }) => {
  await open('surface', {});
  await pressChip(page);
  const before = (await told(page)).length;
  await page.evaluate(() => {
    const { inside } = window as unknown as Inside;
    for (const button of ['.btn.main', '.card-foot button', '.card-head button:last-child'])
      (inside(button) as HTMLElement | null)?.click();
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    inside('.card')?.dispatchEvent(key);
  });
  expect((await told(page)).length).toBe(before);
  await press(page, '.btn.main');
  expect((await told(page)).at(-1)?.do).toBe('use');
});

test('a modal dialog of the site does not leave the card behind it', async ({ open, page }) => {
  await open('surface', {});
  const apart = async () => {
    const { chip, post } = await boxesOf(page);
    return post.y - chip.y;
  };
  const before = await apart();
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    document.getElementById('frame')?.before(dialog);
    dialog.append(document.getElementById('frame') ?? '');
    dialog.style.cssText = 'inset:0;width:100%;height:100%;max-width:none;max-height:none;border:0';
    dialog.showModal();
    (window as unknown as Inside).surface.raise(document.getElementById('field') ?? dialog);
  });
  // The dialog may scroll its field into sight: the chip comes along.
  await expect.poll(apart).toBe(before);
  await pressChip(page);
  await press(page, '.btn.main');
  expect((await told(page)).at(-1)?.do).toBe('use');
});

test('it takes the scheme of the composer’s ground, not the system’s', async ({ open, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open('surface', { scheme: 'dark' });
  await pressChip(page);
  const ground = await page.evaluate(() => {
    const card = (window as unknown as Inside).inside('.card');
    return card && getComputedStyle(card).backgroundColor;
  });
  expect(ground).toBe('rgb(38, 33, 42)');
});

test('one abort takes everything away', async ({ open, page }) => {
  await open('surface', {});
  await pressChip(page);
  await page.evaluate(() => (window as unknown as Inside).leave());
  expect(await page.evaluate(() => (window as unknown as Inside).surface.host.isConnected)).toBe(false);
  expect(await page.evaluate(() => document.querySelectorAll('body > div').length)).toBe(0);
});
