// Finds a Chromium, or installs one where that can be done unasked. By itself: node scripts/ensure-browser.mjs
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { main, Plain, run, runTool } from './process.mjs';
import { setUp } from './set-up.mjs';

// Chromium first: branded Chrome and Edge no longer load an unpacked extension from the command line.
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const places = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((key) => {
    const base = process.env[key];
    return base
      ? ['Chromium', 'Google\\Chrome', 'Microsoft\\Edge'].map((name) =>
          path.join(base, name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
        )
      : [];
  }),
};

/** Whether a file is a browser that starts. On Windows `--version` opens a window, so being there is enough. */
function starts(file) {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  try {
    return /\d+\.\d+\.\d+/.test(
      execFileSync(file, ['--version'], { timeout: 20_000, stdio: 'pipe' }).toString(),
    );
  } catch {
    return false;
  }
}

function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)));
}

/** The Chromium that Playwright installs for itself, wherever it would put it. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

/** A browser that is already on this machine, or null. Env CHROMIUM (a path or a name) comes first. */
export async function findBrowser() {
  const asked = process.env.CHROMIUM;
  if (asked) {
    const found = [asked, ...onPath(asked)].find(starts);
    if (!found)
      throw new Plain(
        `CHROMIUM is set to "${asked}", and no browser starts from there. Mend it or unset it.`,
      );
    return found;
  }
  const candidates = [
    ...names.slice(0, 2).flatMap(onPath),
    await playwrightsOwn(),
    ...names.slice(2).flatMap(onPath),
    ...(places[process.platform] ?? []),
  ];
  return candidates.find(starts) ?? null;
}

/** A Firefox that is already on this machine, or null. Env FIREFOX (a path or a name) comes first. */
export function findFirefox() {
  const asked = process.env.FIREFOX;
  if (!asked) return ['firefox-esr', 'firefox'].flatMap(onPath).find(starts) ?? null;
  const found = [asked, ...onPath(asked)].find(starts);
  if (!found)
    throw new Plain(`FIREFOX is set to "${asked}", and no browser starts from there. Mend it or unset it.`);
  return found;
}

function isDebian() {
  try {
    // Ubuntu's package of this name only points to a snap.
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function installFromDebian() {
  console.log('No Chromium here: installing it with apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const packages = ['chromium', 'fonts-noto-color-emoji', 'fonts-dejavu-core'];
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

async function installFromPlaywright() {
  console.log('No Chromium here: installing it with Playwright');
  const isRoot = process.getuid?.() === 0 || Boolean(process.env.CI);
  const withSystemParts = process.platform === 'linux' && isRoot ? ['--with-deps'] : [];
  await runTool('playwright/cli.js', ['install', ...withSystemParts, 'chromium']);
}

/** The path of a Chromium that starts; installs one where it can, else throws a sentence that says how. */
export async function ensureBrowser() {
  const there = await findBrowser();
  if (there) return there;
  if (isDebian() && process.getuid?.() === 0) await installFromDebian();
  if (!(await findBrowser())) await installFromPlaywright();
  const now = await findBrowser();
  if (now) return now;
  throw new Plain(
    'There is no Chromium on this machine and none could be installed. Install Chromium, Chrome or Edge ' +
      '(Debian: sudo apt install chromium; elsewhere: npx playwright install chromium), ' +
      'or set CHROMIUM to the path of one, and run this again.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(async () => {
    await setUp();
    console.log(await ensureBrowser());
  });
