import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';

const fanfare =
  "We're thrilled to announce that our award-winning team has been named Company of the Year for the third time! So proud of our amazing people. Follow us for more news about us! #proud #awards #teamwork";
const useful = 'You can now book a table by phone until nine. Which evening suits you best?';

/** A stream that keeps what is written to it. */
function kept() {
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  return { stream, text: () => text };
}

async function* bytes(text: string) {
  yield Buffer.from(text);
}

/** Runs the command as a shell would; what it wrote, and its exit code. */
async function youward(args: readonly string[], input = '', env: Record<string, string> = {}) {
  const [out, err] = [kept(), kept()];
  const around = { stdin: bytes(input), stdout: out.stream, stderr: err.stream, env, today: '2026-11-27' };
  const code = await run(args, around);
  return { code, out: out.text(), err: err.text() };
}

const ndjson = (...posts: readonly object[]) => posts.map((post) => JSON.stringify(post)).join('\n');
const objects = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('youward check --format ndjson', { timeout: 30_000 }, () => {
  it('writes one object a post, in order, in the published shape', async () => {
    const { code, out, err } = await youward(
      ['check', '--format', 'ndjson'],
      ndjson(
        { id: 'a', text: fanfare },
        { id: 2, text: useful },
        { text: "We're happy that our new booking page is live!" },
      ),
    );
    expect([code, err]).toEqual([0, '']);
    const [first, second, third] = objects(out);
    expect(Object.keys(first)).toEqual(['id', 'focus', 'nudge', 'score', 'reasons', 'findings', 'recasts']);
    expect([first.id, second.id]).toEqual(['a', 2]);
    expect(first.focus).toBeLessThan(second.focus);
    expect(first.score).toBeGreaterThan(second.score);
    expect(first.reasons.every((reason: unknown) => typeof reason === 'string' && reason !== '')).toBe(true);
    const finding = first.findings.find(({ rewrites }: { rewrites: unknown[] }) => rewrites.length > 0);
    expect(Object.keys(finding)).toEqual([
      'rule',
      'category',
      'severity',
      'start',
      'end',
      'says',
      'rewrites',
    ]);
    expect(fanfare.slice(finding.start, finding.end)).toMatch(/thrilled|award|proud/);
    expect(Object.keys(finding.rewrites[0])).toEqual(['label', 'text', 'scope', 'blanks']);
    expect(Object.keys(third.recasts[0])).toEqual(['kind', 'label', 'text', 'blanks']);
    for (const { text, blanks } of [...finding.rewrites, ...third.recasts])
      for (const { start, end, hint } of blanks) expect(text.slice(start, end)).toBe(`[${hint}]`);
  });

  it('puts an error in the place of a line that can’t be read, says so, does the rest, and exits with 2', async () => {
    const { code, out, err } = await youward(
      ['check', '--format', 'ndjson'],
      `${ndjson({ id: 1, text: fanfare })}\nnot json\n${ndjson({ id: 3 }, { id: 4, text: useful })}`,
    );
    expect(code).toBe(2);
    const lines = objects(out);
    expect(lines.map(({ id }) => id)).toEqual([1, 'stdin:2', 3, 4]);
    expect(Object.keys(lines[1])).toEqual(['id', 'error']);
    expect(err).toMatch(/^youward: stdin line 2: it is not JSON.*\nyouward: stdin line 3: it has no "text"/);
  });

  it('counts the author and the names given as us', async () => {
    const text = 'Fernwood opens at nine. Loam Lab opens at ten.';
    const about = async (post: object, args: readonly string[] = []) =>
      objects((await youward(['check', '--format', 'ndjson', ...args], ndjson({ text, ...post }))).out)[0];
    const unknown = await about({});
    const known = await about({ author: 'Fernwood, Inc.' });
    const both = await about({ author: 'Fernwood, Inc.' }, ['--names', 'Loam Lab']);
    expect(known.reasons).not.toEqual(unknown.reasons);
    expect(both.reasons).not.toEqual(known.reasons);
  });

  it('judges replies as replies, by the post or by the option', async () => {
    const text = ndjson({ id: 1, text: 'I have fixed it, and your order ships today.', kind: 'reply' });
    const [own] = objects((await youward(['check', '--format', 'ndjson'], text)).out);
    const given = ndjson({ id: 1, text: 'I have fixed it, and your order ships today.' });
    const [option] = objects((await youward(['check', '--format', 'ndjson', '--kind', 'reply'], given)).out);
    expect(own).toEqual(option);
  });

  it('keeps recasts within the length of the platform that is named', async () => {
    const long =
      `${fanfare} ${'It took us four winters, two roofs and a great deal of tea. '.repeat(5)}`.trim();
    const recasts = async (platform: string) =>
      objects((await youward(['check', '--format', 'ndjson'], ndjson({ text: long, platform }))).out)[0]
        .recasts;
    for (const platform of ['twitter', 'X', 'https://www.x.com/', 'bluesky']) {
      const texts: string[] = (await recasts(platform)).map(({ text }: { text: string }) => text);
      for (const text of texts)
        expect([...text].length).toBeLessThanOrEqual(platform === 'bluesky' ? 300 : 280);
    }
  });

  it.each([
    ['empty', ''],
    ['only emoji', '🎉👩‍👩‍👧‍👦🎉'],
    ['only links', 'https://a.example https://b.example'],
    ['a lone surrogate', 'We are \uD83D here'],
    ['right to left', 'نحن سعداء بالإعلان عن متجرنا الجديد'],
    ['another language', 'Wir freuen uns sehr, dass unser neuer Laden nun offen ist.'],
    ['HTML', '<b>We are proud</b> to announce <script>alert(1)</script>'],
  ])('takes a draft that is %s', async (_, text) => {
    const { code, out } = await youward(['check', '--format', 'ndjson'], ndjson({ id: 1, text }));
    expect(code).toBe(0);
    expect(objects(out)[0].focus).toBeGreaterThanOrEqual(0);
  });

  it('reads the next post only when the last one is written', async () => {
    let asked = 0;
    let written = 0;
    let most = 0;
    async function* posts() {
      while (asked < 50) {
        asked += 1;
        most = Math.max(most, asked - written);
        yield Buffer.from(`${ndjson({ id: asked, text: '🎉' })}\n`);
      }
    }
    const slow = new Writable({
      highWaterMark: 1,
      write(_, __, done) {
        setImmediate(() => {
          written += 1;
          done();
        });
      },
    });
    const around = { stdin: posts(), stdout: slow, stderr: kept().stream, env: {}, today: '' };
    expect(await run(['check', '--format', 'ndjson', '-'], around)).toBe(0);
    expect([asked, written]).toEqual([50, 50]);
    expect(most).toBeLessThanOrEqual(2);
  });
});

describe('youward check', { timeout: 30_000 }, () => {
  it('--fail-on nudge exits with 1 when a draft deserves one, and with 0 when none does', async () => {
    expect((await youward(['check', '--fail-on', 'nudge'], fanfare)).code).toBe(1);
    expect((await youward(['check', '--fail-on', 'nudge'], useful)).code).toBe(0);
    expect((await youward(['check'], fanfare)).code).toBe(0);
    const unread = await youward(['check', '--fail-on', 'nudge', 'no-such-file.txt', '-'], fanfare);
    expect(unread.code).toBe(2);
  });

  it('--format json writes one array, also of nothing', async () => {
    const { out } = await youward(
      ['check', '--format', 'json'],
      ndjson({ id: 1, text: fanfare }, { id: 2, text: 'x' }),
    );
    expect(JSON.parse(out).map(({ id }: { id: number }) => id)).toEqual([1, 2]);
    const none = mkdtempSync(path.join(tmpdir(), 'youward-'));
    writeFileSync(path.join(none, 'none.ndjson'), '\n\n');
    expect(
      JSON.parse((await youward(['check', '--format', 'json', path.join(none, 'none.ndjson')])).out),
    ).toEqual([]);
  });

  it('draws for people: the draft with its marks, the reasons, the ways out', async () => {
    const { out } = await youward(['check'], fanfare);
    const [, meter, , draft, marks] = out.split('\n');
    expect(meter).toMatch(/^ {2}us ─*●─* you {2}\d+ of 100 · nudge$/);
    expect(draft).toContain("We're thrilled to announce");
    expect(marks).toMatch(/^ +1[┄─━]{10,}/);
    expect(out).toContain('Why\n');
    expect(out).toContain('→ ');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the point is that there are none
    expect(out).not.toMatch(/[\u001b]/);
  });

  it('colours for a terminal that wants it, and never lets a draft steer it', async () => {
    const coloured = await youward(['check'], fanfare, { FORCE_COLOR: '1' });
    expect(coloured.out).toContain('\u001b[35m');
    expect((await youward(['check'], fanfare, { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain(
      '\u001b',
    );
    expect((await youward(['check'], `\u001b[2J${fanfare}`)).out).not.toContain('\u001b');
  });

  it('says when a draft is not English, and judges nothing', async () => {
    const { out } = await youward(
      ['check'],
      'Wir freuen uns sehr, dass unser neuer Laden nun endlich offen ist.',
    );
    expect(out).toContain('Not English: checking is off.');
  });

  it('counts drafts, nudges and what could not be read at the end', async () => {
    const { out, code } = await youward(
      ['check', 'no-such-file.txt', '-'],
      ndjson({ text: fanfare }, { text: useful }),
    );
    expect(out.trimEnd().split('\n').at(-1)).toBe('2 drafts · 1 nudge · 1 could not be read');
    expect(code).toBe(2);
  });

  it('--preset brings a team’s rules and names', async () => {
    const preset = fileURLToPath(new URL('../presets/library.youward.json', import.meta.url));
    const { out } = await youward(
      ['check', '--format', 'ndjson', '--preset', preset],
      'Come and see our splendid new reading room.',
    );
    expect(objects(out)[0].findings.map(({ rule }: { rule: string }) => rule)).toContain(
      'fern-street/voice/grand-room',
    );
  });

  it('refuses a preset that is wrong, with every mistake on a line, before it reads a draft', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'youward-'));
    const file = path.join(folder, 'bad.youward.json');
    writeFileSync(
      file,
      '{"format": 2, "id": "a/b", "version": "1", "revision": 1, "name": "A", "language": "en", "us": []}',
    );
    const { code, out, err } = await youward(['check', '--preset', file], fanfare);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toEqual([
      `${file}: E-SCHEMA format: It is 1, not 2.`,
      `${file}: E-SCHEMA us: It must be an object { … }, not [].`,
    ]);
    expect((await youward(['check', '--preset', 'gone.json'], fanfare)).err).toContain('gone.json');
  });

  it('answers a wrong command line with a sentence and how to use it', async () => {
    const { code, out, err } = await youward(['check', '--formt', 'json']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^youward: Unknown option '--formt'\.\n\nyouward: reads drafts/);
  });

  it('--help and --version go to standard output', async () => {
    expect((await youward(['--help'])).out).toContain('youward check [FILES…] [options]');
    expect((await youward(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
