// Carries a new version everywhere: `npm version minor` runs it between package.json and the commit.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { main, Plain, root } from './process.mjs';

/**
 * The changelog with what was unreleased put under a version and a day, and an empty place above it for what comes.
 * Throws a sentence when nothing was written down.
 * @param {string} changelog
 * @param {string} version
 * @param {string} day like 2026-11-28
 */
export function released(changelog, version, day) {
  const heading = '## Unreleased\n';
  const at = changelog.indexOf(heading);
  const after = at === -1 ? '' : changelog.slice(at + heading.length);
  if (!/^\s*- /.test(after))
    throw new Plain(
      'CHANGELOG.md has nothing under "## Unreleased". Write down what changed for its users first.',
    );
  return `${changelog.slice(0, at)}${heading}\n## ${version} (${day})\n${after}`;
}

/** The manifest with another version; the rest of its text as it was. */
export function versioned(manifest, version) {
  return manifest.replace(/("version": ")[^"]+/, `$1${version}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(() => {
    const change = (file, by) => {
      const place = path.join(root, file);
      writeFileSync(place, by(readFileSync(place, 'utf8')));
    };
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const day = new Date().toISOString().slice(0, 10);
    change('CHANGELOG.md', (text) => released(text, version, day));
    change('manifest.json', (text) => versioned(text, version));
  });
