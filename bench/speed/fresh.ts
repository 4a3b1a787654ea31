import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a new process took: milliseconds of processor time from nothing loaded to the first post read. */
export type Fresh = {
  readonly youward: number;
  readonly harper: number;
  readonly heap: readonly [number, number];
};

const first = 'We’re thrilled to announce our new pantry shelf!';

function run(code: string, ...flags: string[]): string {
  return execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code], {
    encoding: 'utf8',
  }).trim();
}

/** Builds the engine as it is shipped and measures it, and harper.js, each in processes of their own. */
export function freshFigures(posts: readonly string[]): Fresh {
  const out = mkdtempSync(path.join(tmpdir(), 'youward-bench-'));
  try {
    execFileSync(process.execPath, ['scripts/build.mjs', 'engine', '--out', out], { stdio: 'ignore' });
    const engine = JSON.stringify(pathToFileURL(path.join(out, 'engine.js')).href);
    const youward = best(
      `const since = process.cpuUsage(); const { createEngine } = await import(${engine});
       createEngine().check(${JSON.stringify(first)}); const { user, system } = process.cpuUsage(since); console.log((user + system) / 1000);`,
    );
    const harper = best(
      `const since = process.cpuUsage(); const { LocalLinter } = await import('harper.js');
       const { binary } = await import('harper.js/binary'); const linter = new LocalLinter({ binary });
       await linter.lint(${JSON.stringify(first)}); const { user, system } = process.cpuUsage(since); console.log((user + system) / 1000); process.exit(0);`,
    );
    const heap = JSON.parse(
      run(
        `const { createEngine } = await import(${engine}); const { check } = createEngine();
         const posts = ${JSON.stringify(posts)}; const used = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
         const drafts = (from, to) => { for (let n = from; n < to; n++) check(posts[n % posts.length] + ' ' + n); };
         drafts(0, 1000); const before = used(); drafts(1000, 2000); console.log(JSON.stringify([before, used()]));`,
        '--expose-gc',
      ),
    ) as [number, number];
    return { youward, harper, heap };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function best(code: string): number {
  return Math.min(...Array.from({ length: 3 }, () => Number(run(code))));
}
