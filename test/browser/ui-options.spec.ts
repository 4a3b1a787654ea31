import { expect, test } from './gallery';

test('a name is added with Enter, once, and removed again', async ({ open }) => {
  const page = await open('index', { view: 'options' });
  const field = page.getByRole('textbox', { name: 'What you’re called' });
  const list = page.getByRole('list', { name: 'What you’re called' });
  await field.fill(' Tern, marlow ,');
  await field.press('Enter');
  await expect(list.locator('.tag')).toHaveText(['Marlow', 'Tern']);
  await expect(field).toHaveValue('');
  await page.getByRole('button', { name: 'Remove Tern' }).click();
  await expect(list.locator('.tag')).toHaveText(['Marlow']);
});

test('a rule switched off from a card is switched on again', async ({ open }) => {
  const page = await open('index', { view: 'options' });
  const rule = page.getByRole('switch', { name: 'All we no you' });
  await expect(page.getByText('2 on, 1 off')).toBeVisible();
  await expect(rule).not.toBeChecked();
  await rule.click();
  await expect(rule).toBeChecked();
  await expect(page.getByText('3 on, 0 off')).toBeVisible();
});

test('a rule opens to say why, with what it marks, what it leaves alone, and a draft turned', async ({
  open,
}) => {
  const page = await open('index', { view: 'options' });
  await page.getByRole('button', { name: 'Open Follow us' }).click();
  const rule = page.getByRole('listitem').filter({ hasText: 'asks for something and offers nothing' });
  await expect(rule.locator('.m-warn', { hasText: /^Follow us on Instagram$/ })).toBeVisible();
  await expect(rule.getByText('Follow the coast path to the café.')).toBeVisible();
  await expect(rule.locator('.turned del')).toContainText('Follow us');
  await expect(rule.locator('.turned .blank')).toHaveText('what they come for');
  await page.getByRole('button', { name: 'Close Follow us' }).click();
  await expect(rule).toHaveCount(0);
});

test('a rule is made quieter, and says how it came', async ({ open }) => {
  const page = await open('index', { view: 'options' });
  await page.getByRole('button', { name: 'Open Follow us' }).click();
  const loud = page.getByRole('group', { name: 'How loud' });
  await expect(loud.getByRole('button', { name: 'Warn' })).toHaveAttribute('aria-pressed', 'true');
  await loud.getByRole('button', { name: 'Note' }).click();
  await expect(page.locator('.rule-name .m-note', { hasText: 'Follow us' })).toBeVisible();
  await expect(page.getByText('As it comes: Warn.')).toBeVisible();
  await loud.getByRole('button', { name: 'Warn' }).click();
  await expect(page.locator('.rule-name .m-warn', { hasText: 'Follow us' })).toBeVisible();
});

test('rules are found by a word, each under its signal', async ({ open }) => {
  const page = await open('index', { view: 'options' });
  const names = page.locator('.rule-name');
  await page.getByRole('searchbox').fill('instagram');
  await expect(names).toHaveText(['Follow us']);
  await expect(page.getByRole('heading', { level: 3, name: 'Channel' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Announce' })).toHaveCount(0);
  await page.getByRole('searchbox').fill('');
  await expect(names).toHaveText(['Launch fanfare', 'Follow us', 'All we no you']);
  await page.getByRole('searchbox').fill('zebra');
  await expect(page.getByText('No rule speaks of that.')).toBeVisible();
});

test('a site is switched with all its addresses; one no longer known can be let go', async ({ open }) => {
  const page = await open('index', { view: 'options' });
  await expect(page.getByRole('switch', { name: 'Facebook' })).not.toBeChecked();
  await page.getByRole('switch', { name: 'Facebook' }).click();
  await expect(page.getByRole('switch', { name: 'Facebook' })).toBeChecked();
  await page.getByRole('switch', { name: 'old.example' }).click();
  await expect(page.getByText('old.example')).toHaveCount(0);
});

test('the strength is one of three, and says what it does', async ({ open }) => {
  const page = await open('index', { view: 'options' });
  await page.getByRole('button', { name: 'Gentle' }).click();
  await expect(page.getByRole('button', { name: 'Gentle' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Gentle speaks up only when a draft leaves no doubt.')).toBeVisible();
});

test('an ignored phrase is marked again', async ({ open }) => {
  const page = await open('index', { view: 'options' });
  await page.getByRole('button', { name: 'Mark “Follow us for more” again' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
});

test('the contents show which part is being read', async ({ open }) => {
  const page = await open('index', { view: 'options' });
  const current = page.getByRole('navigation', { name: 'Settings' }).locator('[aria-current]');
  await expect(current).toHaveText('You and your readers');
  await page.locator('#rules').evaluate((part) => part.scrollIntoView());
  await expect(current).toHaveText('Rules');
  await page.getByRole('link', { name: 'About' }).click();
  await expect(current).toHaveText('About');
});

test('the history shows the weeks, as charts and as tables, and can be taken along or forgotten', async ({
  open,
}) => {
  const page = await open('index', { view: 'options' });
  const history = page.locator('#history');
  await history.getByText('As a table').first().click();
  const rows = history.locator('figure').first().locator('tbody tr');
  await expect(rows).toHaveCount(12);
  await expect(rows.nth(4)).toContainText('no posts');
  await expect(rows.last()).toContainText('72');
  await expect(history.getByRole('row', { name: /Follow us .* fading/ })).toContainText('0%');
  await expect(history.getByRole('row', { name: /Learn more .* growing/ })).toContainText('67%');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    history.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('youward-history.csv');
  await history.getByRole('button', { name: 'Wipe history' }).click();
  await expect(history.getByText('Nothing to show yet')).toBeVisible();
  await expect(history.locator('figure')).toHaveCount(0);
});
