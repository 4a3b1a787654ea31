import { describe, expect, test } from 'vitest';
import type { Read } from '../../src/audit/past';
import { openExport } from '../../src/audit/read-export';

/** A file's bytes in pieces of so many, so that a piece may end in the middle of anything. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function readAll(file: string, content: string | Uint8Array, size = 4096) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { format, entries } = await openExport(file, pieces(bytes, size));
  const read: Read[] = [];
  for await (const entry of entries) read.push(entry);
  const past = read.flatMap((entry) => (entry.kind === 'past' ? [entry.past] : []));
  return {
    format,
    read,
    past,
    left: read.flatMap((entry) => (entry.kind === 'left' ? [entry.why] : [])),
    unread: read.flatMap((entry) => (entry.kind === 'unread' ? [`${entry.place}: ${entry.why}`] : [])),
  };
}

const files = {
  'tweets.js': `window.YTD.tweets.part0 = [ {
  "tweet" : { "full_text" : "Tea &amp; cake at four, all welcome 🍰", "created_at" : "Wed Mar 04 15:00:00 +0000 2026" } }, {
  "tweet" : { "full_text" : "@ana The desk opens at nine.", "created_at" : "Thu Mar 05 09:00:00 +0000 2026", "in_reply_to_user_id" : "7" } }, {
  "tweet" : { "full_text" : "RT @bo: not ours", "created_at" : "Thu Mar 05 09:00:00 +0000 2026" } }, {
  "tweet" : { "id_str" : "9" } } ]`,
  'your_posts_1.json': JSON.stringify([
    {
      timestamp: 1772629200,
      data: [{ post: 'CafÃ© open late ð\u009f\u008d°' }, { update_timestamp: 1772629200 }],
    },
    { timestamp: 1772629300, attachments: [], data: [] },
  ]),
  'comments.json': JSON.stringify({
    comments_v2: [
      {
        timestamp: 1772629400,
        data: [{ comment: { timestamp: 1772629400, comment: 'Bring a bag.', author: 'Ana' } }],
        title: 'Ana commented',
      },
    ],
  }),
  'posts_1.json': JSON.stringify([
    { media: [{ uri: 'a.jpg', creation_timestamp: 1772629200, title: 'One picture, its caption' }] },
    { media: [{ uri: 'a.jpg', title: '' }], title: 'Several pictures', creation_timestamp: 1772629300 },
  ]),
  'reels.json': JSON.stringify({
    ig_reels_media: [{ media: [{ uri: 'a.mp4', creation_timestamp: 1772629200, title: 'A reel' }] }],
  }),
  'post_comments_1.json': JSON.stringify([
    { string_map_data: { Comment: { value: 'Good question.' }, Time: { timestamp: 1772629200 } } },
  ]),
  'Shares.csv':
    'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n' +
    '2026-03-04 15:00:00,https://example.com,"First line.""\n""Second, with ""quotes"".",,,MEMBER_NETWORK\n',
  'Comments.csv': 'Date,Link,Message\n2026-03-04 15:00:00,https://example.com,Try the side door.\n',
  'outbox.json': JSON.stringify({
    '@context': 'https://www.w3.org/ns/activitystreams',
    type: 'OrderedCollection',
    orderedItems: [
      note('<p>Doors at <b>seven</b>.</p><p>Bring a&nbsp;friend &amp; a mug<br>or two</p>', {
        to: ['https://www.w3.org/ns/activitystreams#Public'],
      }),
      note('<p>For followers</p>', {
        to: ['https://example.social/users/a/followers'],
        inReplyTo: 'https://x',
      }),
      note('<p>Between us</p>', { to: ['https://example.social/users/b'] }),
      { type: 'Announce', object: 'https://example.social/1' },
    ],
  }),
  'hootsuite.csv':
    'Date (GMT),Social Network,Profile,Post Message\n2026-03-04 15:00:00,Twitter,@a,"Hello, town"\n',
  'buffer.csv': 'Date,Channel,Post Text,Likes\n2026-03-04T15:00:00Z,LinkedIn,Hello again,3\n',
  'mine.csv': 'id;Text;Created At\n1;"Semicolons; too";2026-03-04\n',
  'mine.ndjson':
    '{"text":"A line","created_at":"2026-03-04T15:00:00Z","platform":"Bluesky"}\nnot json\n{"id":3}\n',
} as const;

function note(content: string, more: object) {
  return {
    type: 'Create',
    published: '2026-03-04T15:00:00Z',
    object: { type: 'Note', content, cc: [], ...more },
  };
}

describe('a download', () => {
  test.each([
    ['tweets.js', 'X archive', ['Tea & cake at four, all welcome 🍰', '@ana The desk opens at nine.']],
    ['your_posts_1.json', 'Facebook download', ['Café open late 🍰']],
    ['comments.json', 'Facebook download', ['Bring a bag.']],
    ['posts_1.json', 'Instagram download', ['One picture, its caption', 'Several pictures']],
    ['reels.json', 'Instagram download', ['A reel']],
    ['post_comments_1.json', 'Instagram download', ['Good question.']],
    ['Shares.csv', 'LinkedIn shares', ['First line.\nSecond, with "quotes".']],
    ['Comments.csv', 'LinkedIn comments', ['Try the side door.']],
    [
      'outbox.json',
      'Mastodon archive',
      ['Doors at seven.\n\nBring a\u00a0friend & a mug\nor two', 'For followers'],
    ],
    ['hootsuite.csv', 'Hootsuite posts', ['Hello, town']],
    ['buffer.csv', 'Buffer posts', ['Hello again']],
    ['mine.csv', 'Table', ['Semicolons; too']],
    ['mine.ndjson', 'NDJSON', ['A line']],
  ] as const)('%s is read as %s, however its bytes are cut', async (file, format, texts) => {
    for (const size of [1, 7, 100_000]) {
      const got = await readAll(file, files[file], size);
      expect(got.format).toBe(format);
      expect(got.past.map(({ text }) => text)).toEqual(texts);
      expect(got.past.every(({ at }) => at !== null && new Date(at).getUTCFullYear() === 2026)).toBe(true);
    }
  });

  test('tells what was posted from what answers somebody', async () => {
    const kinds = async (file: keyof typeof files) =>
      (await readAll(file, files[file])).past.map(({ kind }) => kind);
    expect(await kinds('tweets.js')).toEqual(['post', 'reply']);
    expect(await kinds('comments.json')).toEqual(['reply']);
    expect(await kinds('Comments.csv')).toEqual(['reply']);
    expect(await kinds('outbox.json')).toEqual(['post', 'reply']);
  });

  test('leaves alone what others wrote, what was private and what has no words', async () => {
    expect((await readAll('tweets.js', files['tweets.js'])).left).toEqual(['repost']);
    expect((await readAll('outbox.json', files['outbox.json'])).left).toEqual(['private', 'repost']);
    expect((await readAll('your_posts_1.json', files['your_posts_1.json'])).left).toEqual(['no text']);
  });

  test('names the site, as its file or its column does', async () => {
    const sites = async (file: keyof typeof files) =>
      (await readAll(file, files[file])).past.map(({ site }) => site);
    expect(await sites('Shares.csv')).toEqual(['linkedin']);
    expect(await sites('hootsuite.csv')).toEqual(['twitter']);
    expect(await sites('mine.ndjson')).toEqual(['bluesky']);
  });
});

describe('a bad file', () => {
  test('keeps what was read before it broke off, and says where', async () => {
    const whole = files['tweets.js'];
    const got = await readAll('tweets.js', whole.slice(0, whole.indexOf('RT @bo')));
    expect(got.past).toHaveLength(2);
    expect(got.unread).toEqual(['tweets.js post 3: the file is cut off here']);
  });

  test('cut off anywhere throws nothing and ends', async () => {
    for (const [file, content] of Object.entries(files))
      for (let end = 0; end < content.length; end += 13) await readAll(file, content.slice(0, end));
  });

  test('says which places it could not read, and reads on', async () => {
    const got = await readAll('mine.ndjson', files['mine.ndjson']);
    expect(got.unread).toEqual([
      'mine.ndjson line 2: it is not JSON',
      'mine.ndjson line 3: it has no "text"; a post is {"text": "…"}',
    ]);
    expect((await readAll('tweets.js', files['tweets.js'])).unread).toEqual([
      'tweets.js post 4: it has no full_text',
    ]);
  });

  test('that nobody knows is named with what is known', async () => {
    const got = await readAll('photo.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 1, 2));
    expect(got.format).toBeNull();
    expect(got.unread[0]).toContain('X archive');
  });

  test('a table without posts says what its column should be called', async () => {
    expect((await readAll('numbers.csv', 'a,b\n1,2\n')).unread[0]).toContain('call that column "text"');
  });

  test('a table that a spreadsheet saved as UTF-16 is read', async () => {
    const text = '\uFEFFdate\ttext\n2026-03-04\tGrüße\n';
    const bytes = new Uint8Array(
      [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    );
    expect((await readAll('mine.tsv', bytes)).past.map((past) => past.text)).toEqual(['Grüße']);
  });

  test('with keys that would reach a prototype reaches none', async () => {
    await readAll(
      'tweets.js',
      'window.YTD.tweets.part0 = [{"__proto__":{"x":1},"tweet":{"full_text":"Hi","__proto__":{"x":1}}}]',
    );
    await readAll('mine.csv', 'text,__proto__\nHello,1\n');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});
