import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';

const folder = mkdtempSync(path.join(tmpdir(), 'youward-'));
const cli = path.join(folder, 'cli.js');

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs', 'cli', '--out', folder], { stdio: 'pipe' });
}, 60_000);

const start = (args: readonly string[]) => spawn(cli, args, { stdio: 'pipe' });
const post = (id: number) => `${JSON.stringify({ id, text: 'We are so proud of our new roof!' })}\n`;

describe('the built command', { timeout: 60_000 }, () => {
  it('is one file that runs by itself, anywhere', () => {
    const out = execFileSync(cli, ['--version'], { cwd: tmpdir(), encoding: 'utf8' });
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('answers a post before the next one comes', async () => {
    const child = start(['check', '--format', 'ndjson', '-']);
    const answers = createInterface({ input: child.stdout });
    const next = async () => JSON.parse((await once(answers, 'line'))[0]).id;
    const first = next();
    child.stdin.write(post(1));
    expect(await first).toBe(1);
    const second = next();
    child.stdin.write(post(2));
    expect(await second).toBe(2);
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });

  it('stops without a word when its reader has seen enough', async () => {
    const child = start(['check', '--format', 'ndjson', '-']);
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.stdin.on('error', () => {});
    const closed = once(child, 'close');
    child.stdin.write(post(0).repeat(500));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end(post(1).repeat(500));
    const [code] = await closed;
    expect([code, said]).toEqual([0, '']);
  });

  it('reads a long file in little memory', async () => {
    const file = path.join(folder, 'long.ndjson');
    // 40 MB of posts that cost no judgement, only reading and writing.
    const line = `${JSON.stringify({ text: '🎉', note: 'x'.repeat(8000) })}\n`;
    writeFileSync(file, line.repeat(5000));
    const args = ['--max-old-space-size=40', cli, 'check', '--format', 'ndjson', file];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let lines = 0;
    for await (const _ of createInterface({ input: child.stdout })) lines += 1;
    expect(lines).toBe(5000);
  });

  it('gives the same bytes from several processes as from one', async () => {
    const posts = Array.from({ length: 400 }, (_, id) =>
      JSON.stringify({
        id,
        text: `We are so proud of roof ${id}! Come and see it on Saturday, ${id} of you.`,
      }),
    );
    const check = async (lines: readonly string[]) => {
      const child = start(['check', '--format', 'ndjson', '-']);
      child.stdin.end(`${lines.join('\n')}\n`);
      const pieces: Buffer[] = [];
      for await (const piece of child.stdout) pieces.push(piece);
      return Buffer.concat(pieces);
    };
    // What `parallel --pipe --keep-order` does: blocks that end with a line, their answers in the blocks' order.
    const cuts = [0, 90, 230, 231, 400];
    const blocks = cuts.slice(1).map((end, index) => posts.slice(cuts[index], end));
    const [whole, ...parts] = await Promise.all([check(posts), ...blocks.map(check)]);
    expect(Buffer.concat(parts).equals(whole)).toBe(true);
    expect(whole.toString().split('\n')).toHaveLength(posts.length + 1);
  });

  it('looks back at past posts: a summary, a page that needs nothing else, and a table', () => {
    const tweet = (full_text: string, day: number) => ({
      tweet: { full_text, created_at: new Date(Date.UTC(2026, 2, day)).toUTCString() },
    });
    const archive = path.join(folder, 'tweets.js');
    const [html, csv] = [path.join(folder, 'report.html'), path.join(folder, 'report.csv')];
    const tweets = [
      tweet('We are thrilled to announce our new roof! &lt;script&gt;alert(1)&lt;/script&gt; Follow us!', 3),
      tweet('Lost your key? Bring any ID to the desk, and we open your locker within five minutes.', 4),
      tweet('RT @bo: not ours', 4),
    ];
    writeFileSync(archive, `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`);
    const said = execFileSync(cli, ['audit', archive, '--html', html, '--csv', csv], { encoding: 'utf8' });
    expect(said).toContain('X archive, 2 posts, left alone: 1 repost');
    expect(said).toMatch(/2 posts in \d+\.\d s, at most \d+ MB of memory\.\n$/);
    const page = readFileSync(html, 'utf8');
    expect(page).toContain('Most for the reader');
    expect(page).toContain('thrilled to announce');
    expect(page).not.toMatch(/<script|<link|<img|src=|https?:(?!\/\/www\.w3\.org\/)/);
    expect(readFileSync(csv, 'utf8').trim().split('\r\n')).toHaveLength(3);
  });

  it('looks back over threads with the same bytes as over one', async () => {
    const archive = path.join(folder, 'shared.ndjson');
    const texts = [
      'We are so proud of roof N! Follow us for more.',
      'Lost key N? Bring any ID to the desk, and we open your locker within five minutes.',
    ];
    // A little over what is worth a thread, most of it in a note that nobody reads.
    const lines = Array.from({ length: 1500 }, (_, id) =>
      JSON.stringify({ text: texts[id % 2]?.replace('N', String(id)), note: 'x'.repeat(650) }),
    );
    writeFileSync(archive, `${lines.join('\n')}\n{"text": 5}\n`);
    const files = (name: string) => ['html', 'csv'].map((kind) => path.join(folder, `${name}.${kind}`));
    const args = (name: string) => {
      const [html, csv] = files(name);
      return ['audit', archive, '--html', String(html), '--csv', String(csv)];
    };
    expect(await once(start(args('threads')), 'close')).toEqual([2, null]);
    const silent = () => new Writable({ write: (_bytes, _encoding, done) => done() });
    const around = { stdin: process.stdin, stdout: silent(), stderr: silent(), env: {}, today: '2026-11-28' };
    expect(await run(args('one'), around)).toBe(2);
    // The test runner packs the page's style in a way of its own.
    const written = (name: string) =>
      files(name).map((file) => readFileSync(file, 'utf8').replace(/<style>.*<\/style>/s, ''));
    expect(written('threads')).toEqual(written('one'));
  });

  it('says what it exits with', () => {
    const code = (args: readonly string[], input: string) => {
      try {
        execFileSync(cli, [...args], { input, stdio: 'pipe' });
        return 0;
      } catch (error) {
        return (error as { status: number }).status;
      }
    };
    const fanfare =
      "We're thrilled to announce that our award-winning team has been named Company of the Year for the third time! So proud of our amazing people. Follow us for more news about us! #proud #awards #teamwork";
    expect(code(['check', '--fail-on', 'nudge'], fanfare)).toBe(1);
    expect(code(['check', '--bogus'], fanfare)).toBe(2);
    expect(code(['check'], fanfare)).toBe(0);
    expect(code(['audit'], '')).toBe(2);
    expect(code(['audit', path.join(folder, 'no-such-file.csv')], '')).toBe(2);
    expect(code(['check', '--html', 'x.html'], fanfare)).toBe(2);
  });
});
