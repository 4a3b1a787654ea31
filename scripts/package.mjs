// Packs what the stores take: npm run package [--out DIR] [--no-lint]. The same commit gives the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { buildParts } from './build.mjs';
import { main, Plain, root, runTool } from './process.mjs';
import { setUp } from './set-up.mjs';

/** The earliest date a zip can carry, so that no clock is in it. */
const noDate = new Date(1980, 0, 1);

/**
 * A zip of files, the same for the same names and bytes: sorted, without dates, owners or modes.
 * @param {ReadonlyMap<string, Uint8Array>} files by their path in the zip, with `/`
 * @returns {Uint8Array}
 */
export function zipOf(files) {
  const names = [...files.keys()].sort();
  const entries = names.map((name) => [name, [files.get(name), { mtime: noDate, level: 9 }]]);
  return zipSync(Object.fromEntries(entries));
}

/** All files under a folder, by their path in it. */
export function filesIn(folder) {
  const files = new Map();
  for (const name of readdirSync(folder, { recursive: true }))
    if (statSync(path.join(folder, name)).isFile())
      files.set(name.split(path.sep).join('/'), readFileSync(path.join(folder, name)));
  return files;
}

const git = (...args) => execFileSync('git', args, { cwd: root, maxBuffer: 2 ** 30 });

/** A zip of the last commit, from which a store's reviewer builds. Throws a sentence where it could not be made again. */
function sourceZip() {
  let changed;
  try {
    changed = git('status', '--porcelain').toString().trim();
  } catch {
    throw new Plain(
      'There is no commit to pack here. Clone the repository with Git and run this in the clone.',
    );
  }
  if (changed)
    throw new Plain(
      `These are not committed, so their zip could not be made again:\n${changed}\nCommit or stash them.`,
    );
  return git('archive', '--format=zip', 'HEAD');
}

/** Writes a zip and says what it is. */
function write(out, name, zip) {
  writeFileSync(path.join(out, name), zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  console.log(`${hash}  ${name}  ${(zip.length / 1000).toFixed(1)} kB`);
}

function readArguments(args) {
  const at = args.indexOf('--out');
  const out = at === -1 ? 'dist/packages' : args[at + 1];
  const rest = at === -1 ? args : args.filter((_, index) => index !== at && index !== at + 1);
  const unknown = rest.find((arg) => arg !== '--no-lint');
  if (unknown || !out) throw new Plain('npm run package takes --out DIR and --no-lint, nothing else.');
  return { out: path.resolve(root, out), lint: !rest.includes('--no-lint') };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(async () => {
    const { out, lint } = readArguments(process.argv.slice(2));
    await setUp();
    const source = sourceZip();
    const built = path.join(out, 'built');
    mkdirSync(built, { recursive: true });
    await buildParts(['chrome', 'firefox'], built);
    const chrome = zipOf(filesIn(path.join(built, 'chrome')));
    write(out, 'chrome.zip', chrome);
    // Edge takes the Chrome build as it is; its store wants a file of its own.
    write(out, 'edge.zip', chrome);
    write(out, 'firefox.zip', zipOf(filesIn(path.join(built, 'firefox'))));
    write(out, 'source.zip', source);
    if (!lint) return;
    const args = [
      'lint',
      '--source-dir',
      path.join(built, 'firefox'),
      '--self-hosted',
      '--no-config-discovery',
    ];
    if ((await runTool('web-ext/bin/web-ext.js', args)) !== 0)
      throw new Plain('web-ext lint found errors, above. The zips are written; do not send them to a store.');
  });
