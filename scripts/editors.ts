// npm run docs:editors: runs every case on every editor, in Chromium and Firefox, and writes docs/editors.md from what it saw.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cases, editors } from '../test/browser/editor-cases';
import { ensureBrowser } from './ensure-browser.mjs';

type Suite = {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
};
/** Whether a case held, by editor and case: `draft: a word`. */
type Seen = ReadonlyMap<string, boolean>;

const CHROMIUM = await ensureBrowser();
mkdirSync('test-results', { recursive: true });

function inChromium(): Seen {
  const file = 'test-results/editors-chromium.json';
  const env = { ...process.env, CHROMIUM, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const args = ['node_modules/@playwright/test/cli.js', 'test', 'editors.spec.ts', '--reporter=list,json'];
  spawnSync(process.execPath, args, { env, stdio: 'inherit' });
  const seen = new Map<string, boolean>();
  const walk = ({ title, suites = [], specs = [] }: Suite) => {
    for (const spec of specs) {
      const name = /^takes (.+), in one step of its history$/.exec(spec.title)?.[1];
      if (name) seen.set(`${title}: ${name}`, spec.ok);
    }
    suites.forEach(walk);
  };
  for (const suite of JSON.parse(readFileSync(file, 'utf8')).suites) walk(suite);
  return seen;
}

function inFirefox(): Seen {
  const run = spawnSync(process.execPath, ['scripts/run.mjs', 'test/browser/firefox.ts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(run.stdout);
  const lines = run.stdout.matchAll(/^([✓✘]) (.+)$/gm);
  return new Map(Array.from(lines, ([, mark, name]) => [name!, mark === '✓']));
}

const seen = [
  { browser: versionOf(CHROMIUM), held: inChromium() },
  { browser: versionOf(process.env.FIREFOX ?? 'firefox-esr'), held: inFirefox() },
];
const look = (editor: string, name: string) =>
  seen
    .map(({ held }) => held.get(`${editor}: ${name}`))
    .map((kept) => (kept === undefined ? 'not run' : kept ? '✓' : '✘'))
    .join(' ');
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const count = ({ held }: (typeof seen)[number]) =>
  editors.flatMap((editor) => cases.filter(({ name }) => held.get(`${editor}: ${name}`))).length;

writeFileSync(
  'docs/editors.md',
  `# Editors

What \`npm run docs:editors\` saw on the real libraries, through the composer's own code in an extension. Each case puts a rewrite in place, holds the editor's own model against what was promised, takes it back with one Ctrl+Z, puts it there again and types on. In each cell: ${seen.map(({ browser }) => browser).join(', then ')}.

${row(['case', ...editors])}
${row(['---', ...editors.map(() => '---')])}
${cases.map(({ name }) => row([name, ...editors.map((editor) => look(editor, name))])).join('\n')}

${seen.map((one) => `${one.browser}: ${count(one)} of ${editors.length * cases.length}.`).join(' ')}
`,
);
process.exit(seen.every((one) => count(one) === editors.length * cases.length) ? 0 : 1);

function versionOf(browser: string): string {
  return execFileSync(browser, ['--version'], { encoding: 'utf8' }).trim().split(/\s+/).slice(0, 3).join(' ');
}
