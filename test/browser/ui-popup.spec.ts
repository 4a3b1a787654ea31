import { expect, test, told } from './gallery';

test('the popup says where the draft stands, in words, counts and reasons', async ({ open }) => {
  const page = await open('index', { view: 'popup' });
  const meter = page.getByRole('meter', { name: 'Focus' });
  await expect(meter).toHaveAttribute('aria-valuetext', 'Mostly about us');
  await expect(meter).toHaveAttribute('aria-valuenow', '14');
  await expect(page.getByText('5 about us')).toHaveAttribute('title', 'We’re, Marlow Notes, Our, team, us');
  await page.getByText('Why the dot is there').click();
  await expect(page.getByRole('listitem')).toHaveText([
    'Towards us: It opens with us.',
    'Towards us: The reader isn’t in it.',
    'Towards us: It announces before it tells.',
    'Towards you: It has news people can use.',
  ]);
});

test('a recast is chosen, its blank filled, and the whole post is used', async ({ open }) => {
  const page = await open('index', { view: 'popup' });
  await page.getByRole('button', { name: 'Use in post' }).click();
  await expect(page.getByText('One part only you know: fill the blank.')).toBeVisible();
  await page.keyboard.type('no word is lost');
  await page.keyboard.press('Enter');
  expect((await told(page)).at(-1)).toMatchObject({
    do: 'use',
    text: 'You can now use Marlow Notes offline, so no word is lost. marlownotes.example #notes',
  });
});

test('“Another” and a press on a folded one open the next recast', async ({ open }) => {
  const page = await open('index', { view: 'popup' });
  await page.getByRole('button', { name: 'Another' }).click();
  await expect(page.getByRole('radio', { name: 'The people first' })).toBeChecked();
  const text = page.locator('.choice.fold .text').last();
  await text.scrollIntoViewIfNeeded();
  const folded = await text.boundingBox();
  await page.mouse.click((folded?.x ?? 0) + 20, (folded?.y ?? 0) + 8);
  await expect(page.getByRole('radio', { name: 'A conversation' })).toBeChecked();
  await page.getByRole('button', { name: 'Use in post' }).click();
  expect((await told(page)).at(-1)).toMatchObject({ do: 'use', recast: { kind: 'conversation' } });
});

test('a place is shown in the draft; in a pasted text it opens below', async ({ open }) => {
  const page = await open('index', { view: 'popup' });
  await page.getByRole('button', { name: 'Follow us for more' }).click();
  expect(await told(page)).toMatchObject([{ do: 'show', finding: { rule: 'follow-us' } }]);
  await open('index', { view: 'popupPasted' });
  await page.getByText('Follow us for more', { exact: true }).click();
  await expect(page.getByText('Give people a reason to come along.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy: Say what they’ll find' }).click();
  expect((await told(page)).at(-1)).toEqual({
    do: 'copy',
    text: 'Follow along for [what they can use next]',
  });
});

test('a pasted text can be copied turned, or changed', async ({ open }) => {
  const page = await open('index', { view: 'popupPasted' });
  await page.getByRole('radio', { name: 'A conversation' }).check();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('button', { name: 'Change the text' }).click();
  const [, copied, changed] = await told(page);
  expect(copied?.text).toContain('Where will you write first?');
  expect(changed?.do).toBe('write again');
});

test('nothing is checked before there is a text', async ({ open }) => {
  const page = await open('index', { view: 'popupPaste' });
  await expect(page.getByRole('button', { name: 'Check' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Check' }).click({ force: true });
  await page.getByRole('textbox', { name: 'Draft' }).fill('a');
  await page.getByRole('button', { name: 'Try a sample' }).click();
  expect((await told(page)).map((event) => event.do)).toEqual(['type', 'sample']);
});

test('every rest has its way out', async ({ open, page }) => {
  const ways = [
    ['popupTurned', 'Undo', { do: 'undo' }],
    ['popupLost', 'Reload tab', { do: 'reload' }],
    ['popupLost', 'Paste instead', { do: 'paste instead' }],
    ['popupResting', 'Switch on', { do: 'switch site', host: 'linkedin.com', on: true }],
    ['popupResting', 'Just this once', { do: 'read once', host: 'linkedin.com' }],
    ['popupLoading', 'Settings', { do: 'open settings' }],
  ] as const;
  for (const [view, name, event] of ways) {
    await open('index', { view });
    await page.getByRole('button', { name }).click();
    expect((await told(page)).at(-1)).toEqual(event);
  }
});

test('another language is left alone: no meter, no findings, no recasts', async ({ open }) => {
  const page = await open('index', { view: 'popupOther' });
  await expect(page.getByRole('heading', { name: 'Youward reads English for now' })).toBeVisible();
  await expect(page.getByRole('meter')).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
});

test('the middle scrolls; header and footer stay', async ({ open, page }) => {
  await page.setViewportSize({ width: 400, height: 700 });
  await open('index', { view: 'popup' });
  await page.getByText('Why the dot is there').click();
  const popup = await page.locator('.pop').boundingBox();
  expect(popup?.height).toBeLessThanOrEqual(600);
  await expect(page.getByRole('button', { name: 'Use in post' })).toBeInViewport();
  await page.getByRole('radio', { name: 'A conversation' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('switch', { name: 'On for x.com' })).toBeInViewport();
});
