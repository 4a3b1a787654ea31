import { expect, test, told } from './gallery';

const blank = { name: 'what they no longer lose' };

test('the keyboard begins in the blank; Enter in the last one uses the rewrite', async ({ open }) => {
  const page = await open('index', { view: 'card' });
  await expect(page.getByRole('textbox', blank)).toBeFocused();
  await page.keyboard.type('no word is lost');
  await page.keyboard.press('Enter');
  expect((await told(page)).at(-1)).toMatchObject({
    do: 'use',
    text: 'You can now use Marlow Notes offline, so no word is lost.',
  });
});

test('a rewrite with an empty blank is not used: the keyboard goes to the blank, and the card says why', async ({
  open,
}) => {
  const page = await open('index', { view: 'card' });
  await page.getByRole('button', { name: 'Use this' }).click();
  await expect(page.getByRole('textbox', blank)).toBeFocused();
  await expect(page.getByText('One part only you know: fill the blank.')).toBeVisible();
  expect((await told(page)).filter((event) => event.do === 'use')).toEqual([]);
  await page.keyboard.type('x');
  await expect(page.getByText('One part only you know: fill the blank.')).toBeHidden();
});

test('copying is free: a blank that is empty is copied as its hint', async ({ open }) => {
  const page = await open('index', { view: 'card' });
  await page.getByRole('button', { name: 'Copy' }).click();
  expect((await told(page)).at(-1)).toEqual({
    do: 'copy',
    text: 'You can now use Marlow Notes offline, so [what they no longer lose].',
  });
});

test('arrows choose, from a radio and from a blank, and Enter on a radio uses', async ({ open }) => {
  const page = await open('index', { view: 'card' });
  await page.keyboard.press('ArrowUp');
  const first = page.getByRole('radio', { name: 'What they can do now' });
  await expect(first).toBeChecked();
  await page.keyboard.press('Shift+Tab');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'What it gives them' })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  expect((await told(page)).at(-1)).toMatchObject({
    do: 'use',
    text: 'You can now use Marlow Notes offline.',
  });
});

test('Tab goes from the choice to its blank, then to its buttons, then to the exits', async ({ open }) => {
  const page = await open('index', { view: 'card' });
  await expect(page.getByRole('textbox', blank)).toBeFocused();
  const order = [
    page.getByRole('button', { name: 'Use this' }),
    page.getByRole('button', { name: 'Copy' }),
    page.getByRole('button', { name: 'Ignore here' }),
    page.getByRole('button', { name: 'Always ignore' }),
    page.getByRole('button', { name: 'Switch rule off' }),
  ];
  for (const next of order) {
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused();
  }
});

test('Alt and an arrow walk the findings round, and the keyboard stays in the card', async ({ open }) => {
  const page = await open('index', { view: 'card' });
  const card = page.getByRole('dialog');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(card).toContainText('2 of 3');
  await expect(card).toHaveAccessibleName('Readers can’t use your award.');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(card).toContainText('3 of 3');
  await expect(card.locator(':focus')).toHaveCount(1);
});

test('the buttons of the head walk too, and keep the keyboard where it is', async ({ open }) => {
  const page = await open('index', { view: 'card' });
  const next = page.getByRole('button', { name: 'Next finding' });
  await next.click();
  await next.click();
  await expect(page.getByRole('dialog')).toContainText('3 of 3');
  await expect(next).toBeFocused();
});

test('Escape closes, from anywhere in the card', async ({ open }) => {
  const page = await open('index', { view: 'card' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Ignore here' }).focus();
  await page.keyboard.press('Escape');
  expect((await told(page)).map((event) => event.do)).toEqual(['close', 'close']);
});

test('the three exits say which finding they mean', async ({ open }) => {
  const page = await open('index', { view: 'card' });
  await page.getByRole('button', { name: 'Ignore here' }).click();
  await page.getByRole('button', { name: 'Always ignore' }).click();
  await page.getByRole('button', { name: 'Switch rule off' }).click();
  expect(await told(page)).toMatchObject([
    { do: 'ignore here', finding: { rule: 'launch-fanfare', start: 0 } },
    { do: 'always ignore', finding: { rule: 'launch-fanfare', start: 0 } },
    { do: 'switch off', rule: 'launch-fanfare' },
  ]);
});

test('a start that would lose something in place can only be copied', async ({ open }) => {
  const page = await open('index', { view: 'cardStarter' });
  await expect(page.getByRole('button', { name: 'Use this' })).toHaveCount(0);
  await expect(page.locator('del')).toHaveCount(0);
  await page.keyboard.type('Mila and the testers');
  await page.keyboard.press('Enter');
  expect((await told(page)).at(-1)).toEqual({ do: 'copy', text: 'Thank you to Mila and the testers' });
});

test('a rewrite that makes the post too long says by how much', async ({ open }) => {
  const page = await open('index', { view: 'cardLong' });
  const before = Number.parseInt((await page.locator('.count.over').textContent()) ?? '', 10);
  await page.keyboard.type('what they no longer lose, and more');
  const after = Number.parseInt((await page.locator('.count.over').textContent()) ?? '', 10);
  expect(after - before).toBe(
    'what they no longer lose, and more'.length - '[what they no longer lose]'.length,
  );
});

test('composing a character with Enter does not use the rewrite', async ({ open, context, page }) => {
  await open('index', { view: 'card' });
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  expect((await told(page)).filter((event) => event.do === 'use')).toEqual([]);
  await session.send('Input.insertText', { text: '日' });
  await expect(page.getByRole('textbox', blank)).toHaveValue('日');
});

test('the two questions turn the post as they are answered', async ({ open }) => {
  const page = await open('index', { view: 'why' });
  await expect(page.getByRole('textbox', { name: 'Who is this for?' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'See the post' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'people who write on trains' }).click();
  await expect(page.getByRole('meter')).toHaveAttribute('aria-valuenow', '70');
  await expect(page.getByRole('textbox', { name: 'what they no longer lose' })).toBeVisible();
  await page.getByRole('textbox', { name: 'What do they get?' }).fill('keep every word');
  await expect(page.getByText('Now there is a reader')).toBeVisible();
  await expect(page.locator('.outcome ins').first()).toContainText('write on trains');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect((await told(page)).at(-1)?.do).toBe('use');
});

test('the first question leads to the second, and “Not now” and Escape lead out', async ({ open }) => {
  const page = await open('index', { view: 'why' });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What do they get?' })).toBeFocused();
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.keyboard.press('Escape');
  expect((await told(page)).map((event) => event.do)).toEqual(['not now', 'close']);
});

test.describe('on a Mac', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0)' });

  test('a blank with words in it keeps Alt and an arrow; an empty one gives them to the card', async ({
    open,
  }) => {
    const page = await open('index', { view: 'cardFilled' });
    await expect(page.getByRole('textbox', blank)).toBeFocused();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(page.getByRole('dialog')).toContainText('1 of 3');
    await page.getByRole('textbox', blank).fill('');
    await page.keyboard.press('Alt+ArrowRight');
    await expect(page.getByRole('dialog')).toContainText('2 of 3');
  });
});
