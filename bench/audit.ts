// npm run bench:audit: `youward audit` on 100,000 made-up posts of an X archive: its time and its peak memory.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownPosts } from './speed/posts';

const count = Number(process.env.POSTS ?? 100_000);
const folder = mkdtempSync(path.join(tmpdir(), 'youward-audit-'));
const archive = path.join(folder, 'tweets.js');
const texts = ownPosts(300);
const out = createWriteStream(archive);
out.write('window.YTD.tweets.part0 = [');
for (let index = 0; index < count; index++) {
  const tweet = {
    id_str: String(index),
    // Every post is another one: the same few would be an easy test of memory.
    full_text: `${texts[index % texts.length]} ${index}`,
    created_at: new Date(Date.UTC(2015, 0, 1) + index * 3_000_000).toUTCString(),
    entities: { hashtags: [], urls: [], user_mentions: [] },
  };
  if (!out.write(`${index ? ',' : ''}{"tweet":${JSON.stringify(tweet)}}`)) await once(out, 'drain');
}
out.end(']');
await once(out, 'close');
console.log(
  `${count.toLocaleString('en')} posts, ${(statSync(archive).size / 1e6).toFixed(0)} MB; Node ${process.versions.node}`,
);

execFileSync(process.execPath, ['scripts/build.mjs', 'cli', '--out', folder], { stdio: 'pipe' });
const html = path.join(folder, 'report.html');
const told = execFileSync(process.execPath, [path.join(folder, 'cli.js'), 'audit', archive, '--html', html], {
  encoding: 'utf8',
});
console.log(told.trim().split('\n').at(-1));
rmSync(folder, { recursive: true, force: true });
