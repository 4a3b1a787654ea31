// What every command needs before it can begin: the right Node, the packages of the lockfile. Uses nothing but Node.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Plain, root, runNpm } from './process.mjs';

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** Throws a sentence when this Node is older than package.json asks for. */
export function checkNode(version = process.versions.node) {
  const wanted = readJson('package.json').engines.node.replace('>=', '');
  const [major, minor] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Plain(
    `Youward needs Node ${wanted} or newer; this is ${version}. Install it (nodejs.org, or nvm install 22) and run this again.`,
  );
}

/** The lockfile's packages that are missing from node_modules, or there in another version. */
export function stalePackages() {
  let installed;
  try {
    installed = readJson('node_modules/.package-lock.json').packages;
  } catch {
    return ['everything'];
  }
  return Object.entries(readJson('package-lock.json').packages)
    .filter(([place, { version, optional, link }]) => {
      if (place === '' || link) return false;
      const there = installed[place];
      // A package for another system is in the lockfile and rightly not on this disk.
      return there ? there.version !== version : !optional;
    })
    .map(([place]) => place.replace('node_modules/', ''));
}

/** Installs the packages of the lockfile when they are missing or not the ones it names. */
export async function ensurePackages() {
  const stale = stalePackages();
  if (stale.length === 0) return;
  console.log(
    `Installing packages (${stale.length === 1 ? stale[0] : `${stale.length} are missing or stale`}): npm ci`,
  );
  // The tools are among the development packages, which npm leaves out where NODE_ENV is "production".
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0)
    throw new Plain(
      `npm ci failed with code ${code}. Its own words are above; without the packages nothing else runs.`,
    );
}

/** Everything a script needs before it imports a package. */
export async function setUp() {
  checkNode();
  await ensurePackages();
}
