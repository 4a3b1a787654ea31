import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

const brag = 'We are thrilled to announce that our award-winning team won again! Follow us for more.';
const gift = 'Lost your key? Bring any ID to the desk, and we open your locker within five minutes.';
const tweet = (full_text: string, year: number) => ({
  tweet: { full_text, created_at: new Date(Date.UTC(year, 2, 3)).toUTCString() },
});
const archive = (tweets: readonly object[]) => ({
  name: 'tweets.js',
  mimeType: 'text/javascript',
  buffer: Buffer.from(`window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`),
});

test('past posts are read, shown, narrowed and taken along, and nothing leaves the browser', async ({
  own,
}) => {
  const page = await own('look-back');
  const files = page.getByLabel('Files of past posts');
  await files.setInputFiles(archive([tweet(brag, 2025), tweet(gift, 2026), tweet('RT @bo: not ours', 2026)]));
  await expect(page.getByText('X archive, 2 posts, left alone: 1 repost')).toBeVisible();
  await expect(page.getByText('2 posts, focus')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Most for the reader' })).toBeVisible();
  await expect(
    page.locator('article').filter({ hasText: 'thrilled to announce' }).getByText('Turned'),
  ).toBeVisible();

  await page.getByRole('combobox', { name: 'Year' }).selectOption('2026');
  await expect(page.getByText('1 post, focus')).toBeVisible();
  await expect(page.getByText('thrilled to announce')).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const table = readFileSync(await download.path(), 'utf8');
  expect(table.trim().split('\r\n')).toHaveLength(2);
  expect(table).toContain(gift);

  await files.setInputFiles({
    name: 'photo.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from([0xff, 0xd8, 0xff]),
  });
  await page.getByText('1 place could not be read').click();
  await expect(page.getByText('photo.jpg: it is none of the files Youward knows')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  }
});

test('a long archive is stopped where the writer says; the page answers all the while', async ({ own }) => {
  const page = await own('look-back');
  const tweets = Array.from({ length: 40_000 }, (_, index) =>
    tweet(`${index % 2 ? brag : gift} ${index}`, 2026),
  );
  await page.getByLabel('Files of past posts').setInputFiles(archive(tweets));
  await expect(page.getByText(/^[1-9][\d,]* posts$/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop here' }).click();
  const said = await page.getByText(/X archive, [\d,]+ posts/).textContent();
  const read = Number(/([\d,]+) posts/.exec(said ?? '')?.[1]?.replaceAll(',', ''));
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(tweets.length);
  await expect(page.getByRole('button', { name: 'Add a file' })).toBeVisible();
});
