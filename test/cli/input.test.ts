import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/cli/csv';
import { readPosts } from '../../src/cli/input';
import { lines } from '../../src/cli/lines';
import { readNdjson } from '../../src/cli/ndjson';
import { type Entry, mostBytes } from '../../src/cli/post';

async function* pieces(...parts: readonly (string | Uint8Array)[]) {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const told = (entries: readonly Entry[]) =>
  entries.map((entry) => (entry.kind === 'post' ? entry.post : `${entry.unread.id}: ${entry.unread.error}`));
const ndjson = async (...parts: readonly (string | Uint8Array)[]) =>
  told(await all(readNdjson(pieces(...parts), 'in')));
const csv = async (...parts: readonly (string | Uint8Array)[]) =>
  told(await all(readCsv(pieces(...parts), 'in')));

describe('lines', () => {
  it('are the same however the bytes arrive', async () => {
    const bytes = Buffer.from('one\r\ntwo 🌱\n\nlast');
    const whole = await all(lines(pieces(bytes), 100));
    const single = await all(lines(pieces(...[...bytes].map((byte) => Uint8Array.of(byte))), 100));
    expect(single.map(({ number, bytes }) => [number, bytes && Buffer.from(bytes).toString()])).toEqual([
      [1, 'one'],
      [2, 'two 🌱'],
      [3, ''],
      [4, 'last'],
    ]);
    expect(whole.length).toBe(single.length);
  });

  it('that are too long are passed over, and the next one is read', async () => {
    const read = await all(lines(pieces('x'.repeat(60), 'x'.repeat(60), '\nok\n'), 100));
    expect(read.map(({ number, bytes }) => [number, bytes && Buffer.from(bytes).toString()])).toEqual([
      [1, null],
      [2, 'ok'],
    ]);
  });
});

describe('NDJSON', () => {
  it('gives each object as a post, with what is known of it', async () => {
    const line = {
      id: 7,
      text: 'Hello',
      author: 'Fern & Loam',
      names: ['Loam'],
      platform: 'x',
      kind: 'reply',
      year: 2024,
    };
    expect(await ndjson(`${JSON.stringify(line)}\n{"text":"Second","author":null}\n`)).toEqual([
      { id: 7, text: 'Hello', author: 'Fern & Loam', names: ['Loam'], platform: 'x', kind: 'reply' },
      { id: 'in:2', text: 'Second' },
    ]);
  });

  it('reads past a byte order mark, CRLF and empty lines', async () => {
    expect(await ndjson('\uFEFF{"text":"a"}\r\n\r\n  \n{"text":"b"}')).toEqual([
      { id: 'in:1', text: 'a' },
      { id: 'in:4', text: 'b' },
    ]);
  });

  it('says what is wrong with a line, in its place, and reads on', async () => {
    const read = await ndjson(
      '{"text":"a"}\n{"text":\n[1]\n{"id":"n4","txt":"b"}\n{"id":"n5","text":5}\n{"text":"b","kind":"story"}\n',
      Buffer.concat([Buffer.from('{"text":"'), Buffer.of(0xff, 0xfe), Buffer.from('"}\n')]),
      '{"text":"c"}',
    );
    expect(read).toEqual([
      { id: 'in:1', text: 'a' },
      expect.stringContaining('in:2: it is not JSON'),
      expect.stringContaining('in:3: it is not an object'),
      expect.stringContaining('n4: it has no "text"'),
      'n5: "text" must be text, not 5',
      expect.stringContaining('in:6: "kind" is "post" or "reply", not "story"'),
      'in:7: it is not UTF-8; save the file as UTF-8',
      { id: 'in:8', text: 'c' },
    ]);
  });

  it('passes over a line that is too long to be a post', async () => {
    const read = await ndjson(`{"text":"${'x'.repeat(mostBytes)}"}\n`, '{"text":"c"}');
    expect(read).toEqual([
      expect.stringContaining('in:1: it is longer than 4,000,000 bytes'),
      { id: 'in:2', text: 'c' },
    ]);
  });

  it('keeps a lone surrogate as it is', async () => {
    expect(await ndjson('{"id":1,"text":"\\ud800 hi"}')).toEqual([{ id: 1, text: '\ud800 hi' }]);
  });
});

describe('CSV', () => {
  it.each(['text', 'post', 'Message', ' CONTENT ', 'body'])('finds the column "%s"', async (column) => {
    expect(await csv(`id,${column}\n1,Hello\n`)).toEqual([{ id: '1', text: 'Hello' }]);
  });

  it('takes the first of the names there are, and the other columns by theirs', async () => {
    const table =
      'Body,Post,Author,Names,Platform,Kind\nlong,"short, with ""quotes""\nand two lines",Acme,A;B,facebook,\n';
    expect(await csv(table)).toEqual([
      {
        id: 'in:3',
        text: 'short, with "quotes"\nand two lines',
        author: 'Acme',
        names: ['A', 'B'],
        platform: 'facebook',
      },
    ]);
  });

  it.each([';', '\t'])('reads tables parted by %j', async (mark) => {
    expect(await csv(`id${mark}text\n1${mark}a, b\n`)).toEqual([{ id: '1', text: 'a, b' }]);
  });

  it('reads past a byte order mark, CRLF, empty lines, stray quotes and short rows', async () => {
    expect(await csv('\uFEFFtext,id\r\n5" of snow,1\r\n\r\nlast\r\n')).toEqual([
      { id: '1', text: '5" of snow' },
      { id: 'in:4', text: 'last' },
    ]);
  });

  it('says which columns there are when none is the text', async () => {
    expect(await csv('id,words\n1,a\n')).toEqual([expect.stringContaining('(there are: id, words)')]);
  });

  it('says where a row is not UTF-8, or where the table breaks off', async () => {
    const bad = Buffer.concat([
      Buffer.from('id,text\n1,'),
      Buffer.of(0xe9),
      Buffer.from('\n2,fine\n3,"open\n'),
    ]);
    expect(await csv(bad)).toEqual([
      '1: it is not UTF-8; save the file as UTF-8',
      { id: '2', text: 'fine' },
      expect.stringContaining("from here on it can't be read as a table"),
    ]);
  });
});

describe('the input', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'youward-'));
  const file = (name: string, content: string) => {
    const place = path.join(folder, name);
    writeFileSync(place, content);
    return place;
  };
  const read = async (files: readonly string[], stdin = '') =>
    told(await all(readPosts(files, pieces(stdin))));

  it('is one draft a file, unless the name says otherwise', async () => {
    const draft = file('draft.txt', 'Line one\r\nline two\n');
    const table = file('posts.CSV', 'text\nfrom a table\n');
    const posts = file('posts.ndjson', '{"text":"from a line"}\n');
    expect(await read([draft, table, posts])).toEqual([
      { id: draft, text: 'Line one\nline two' },
      { id: `${table}:2`, text: 'from a table' },
      { id: `${posts}:1`, text: 'from a line' },
    ]);
  });

  it('reads the other files when one is missing, a folder or no text', async () => {
    const draft = file('ok.md', 'fine');
    const image = path.join(folder, 'image.png');
    writeFileSync(image, Buffer.of(0x89, 0x50, 0x4e, 0x47, 0xff));
    const missing = path.join(folder, 'gone.csv');
    expect(await read([missing, folder, image, draft])).toEqual([
      `${missing}: there is no such file`,
      `${folder}: it is a folder; name the files in it`,
      `${image}: it is not UTF-8 text`,
      { id: draft, text: 'fine' },
    ]);
  });

  it('takes standard input as posts when it holds them, else as one draft', async () => {
    expect(await read([], 'We are here.\nHello')).toEqual([{ id: 'stdin', text: 'We are here.\nHello' }]);
    expect(await read(['-'], '{"text":"a"}\n')).toEqual([{ id: 'stdin:1', text: 'a' }]);
    expect(await read([], 'broken\n{"text":"a"}\n')).toEqual([
      expect.stringContaining('stdin:1: it is not JSON'),
      { id: 'stdin:2', text: 'a' },
    ]);
    expect(await read([], '{sigh} we are here')).toEqual([{ id: 'stdin', text: '{sigh} we are here' }]);
  });
});
