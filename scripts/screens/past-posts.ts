import type { Page } from 'playwright';

const boasts = [
  'We’re thrilled to announce that our award-winning team did it again!',
  'So proud of our amazing new showroom. Follow us for more!',
  'Big news: we’re now on TikTok. Give us a follow!',
];
const gifts = [
  'Lost your key? Bring any ID to the desk and we open your locker within five minutes.',
  'How do you store bread in summer? Tell us, and we bake with the best idea on Friday.',
  'Thank you, Ines, for the ramp at our door. Wheelchairs come in by the north side now.',
];

/** Drops an archive of two years of posts on the look-back page, and waits until all of it is read. */
export async function readPastPosts(page: Page): Promise<void> {
  const tweets = Array.from({ length: 96 }, (_, index) => {
    const texts = index % 5 < 4 - index / 24 ? boasts : gifts;
    return {
      tweet: {
        full_text: texts[index % 3],
        created_at: new Date(Date.UTC(2024, index / 4, 1 + (index % 28))).toUTCString(),
      },
    };
  });
  await page.getByLabel('Files of past posts').setInputFiles({
    name: 'tweets.js',
    mimeType: 'text/javascript',
    buffer: Buffer.from(`window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`),
  });
  await page.getByText('96 posts, focus').waitFor();
}
