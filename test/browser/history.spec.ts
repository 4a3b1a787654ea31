import { look, settledChip } from './eyes';
import { expect, test } from './fixtures';
import { sites, write } from './writing';

const [x, facebook] = sites;
const LINE = 'Big news: we’re now on TikTok! Follow us on all our channels.';

test('nothing is kept of a post until the history is switched on; then its counts, and its text only when asked for', async ({
  page,
  worker,
  own,
  isolated: enter,
}) => {
  const stored = () => worker.evaluate(() => chrome.storage.local.get());
  const kept = async () =>
    Object.entries(await stored())
      .filter(([key]) => key.startsWith('posted:'))
      .map(([, value]) => value as { site: string; rules: string[]; text: string | null; at: number })
      .sort((one, other) => one.at - other.at);
  const post = async (site: (typeof sites)[number]) => {
    const isolated = await enter(page);
    await write(page, site.address, [LINE]);
    await settledChip(isolated);
    await page.locator(site.post).click();
    // The empty field was heard of: what is done next belongs to no post any more.
    await expect.poll(async () => (await look(isolated)).chips).toEqual([]);
  };
  const options = await own('options');
  const history = options.locator('#history');

  await post(x);
  await history.getByRole('switch', { name: 'History' }).click();
  await post(x);
  await expect.poll(kept).toHaveLength(1);
  const [first] = await kept();
  expect(first).toMatchObject({ site: 'x', text: null });
  expect(first?.rules).toContain('follow-us');
  expect(JSON.stringify(await stored())).not.toContain('TikTok');
  await expect(history.getByText('1 post kept')).toBeVisible();

  await history.getByRole('switch', { name: 'Keep the texts too' }).click();
  await post(facebook);
  await expect.poll(kept).toHaveLength(2);
  expect((await kept())[1]).toMatchObject({ site: 'facebook', text: LINE });

  await history.getByRole('button', { name: 'Wipe history' }).click();
  await expect.poll(kept).toEqual([]);
  await expect(history.getByText('Nothing to show yet')).toBeVisible();
});
