// The whole proof, from a fresh clone: node scripts/test.mjs [types lint unit rules build browser firefox]. All by default.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser, findFirefox } from './ensure-browser.mjs';
import { main, Plain, root, run, runTool, seconds } from './process.mjs';
import { setUp } from './set-up.mjs';

const results = path.join(root, 'test-results');
const outcome = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Runs vitest and counts its tests; a file that could not even be loaded counts as one failure. */
async function vitest(name, args) {
  const file = path.join(results, `${name}.json`);
  const code = await runTool('vitest/vitest.mjs', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  if (!report) return outcome(1);
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  const unread = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  const failed = tests.filter((test) => test.status === 'failed').length + unread.length;
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failed || (code === 0 ? 0 : 1),
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
  };
}

/** Runs Playwright on the built extension (built first where there is none yet) and counts its tests. */
async function playwright() {
  if (!process.env.EXT && !existsSync(path.join(root, 'dist/chrome/manifest.json')))
    if ((await run(process.execPath, ['scripts/build.mjs', 'chrome'])) !== 0) return outcome(1);
  const file = path.join(results, 'browser.json');
  const CHROMIUM = await ensureBrowser();
  console.log(`Browser: ${CHROMIUM}`);
  const env = { ...process.env, CHROMIUM, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const code = await runTool('@playwright/test/cli.js', ['test', '--reporter=list,json'], { env });
  const report = readReport(file);
  if (!report) return outcome(1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + report.errors.length;
  return {
    passed: expected + flaky,
    failed: failed || (code === 0 ? 0 : 1),
    skipped: skipped ? skippedIn(report.suites) : [],
  };
}

/** Holds every editor to its promises in Firefox, where there is one, and counts them. */
async function firefox() {
  const FIREFOX = findFirefox();
  if (!FIREFOX) {
    console.log('There is no Firefox on this machine: its part is skipped.');
    return { passed: 0, failed: 0, skipped: ['the editors in Firefox (there is none on this machine)'] };
  }
  console.log(`Browser: ${FIREFOX}`);
  const env = { ...process.env, FIREFOX };
  const code = await run(process.execPath, ['scripts/run.mjs', 'test/browser/firefox.ts'], { env });
  const folder = path.join(results, 'editors');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.startsWith('firefox')) : [];
  const held = files.flatMap((file) => Object.values(readReport(path.join(folder, file)).held));
  const failed = held.filter((one) => !one).length;
  return { passed: held.length - failed, failed: failed || (code === 0 ? 0 : 1) };
}

function skippedIn(suites) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? [])
      .filter((spec) => spec.tests.some((test) => test.status === 'skipped'))
      .map((spec) => {
        const reason = spec.tests
          .flatMap((test) => test.annotations)
          .find((note) => note.description)?.description;
        return reason ? `${spec.title} (${reason})` : spec.title;
      }),
    ...skippedIn(suite.suites ?? []),
  ]);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

const steps = {
  types: async () => outcome(await runTool('typescript/bin/tsc', ['--noEmit'])),
  lint: async () => outcome(await runTool('@biomejs/biome/bin/biome', ['check', '.'])),
  unit: () => vitest('unit', ['--exclude', 'test/rules.test.ts']),
  rules: () => vitest('rules', ['test/rules.test.ts']),
  build: async () => outcome(await run(process.execPath, ['scripts/build.mjs'])),
  browser: playwright,
  firefox,
};

async function runStep(name) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const since = performance.now();
  const counts = await steps[name]();
  if (counts.passed + counts.failed === 0 && !counts.skipped?.length) {
    console.error(
      `Not one test ran in "${name}". A part that tests nothing proves nothing: say why, or mend it.`,
    );
    counts.failed = 1;
  }
  return { name, ...counts, time: seconds(since) };
}

function summarise(done, since) {
  const total = (key) => done.reduce((sum, step) => sum + step[key], 0);
  const skipped = done.flatMap((step) => step.skipped ?? []);
  console.log(`\n── summary ${'─'.repeat(53)}`);
  for (const step of done)
    console.log(
      `${step.name.padEnd(9)}${String(step.passed).padStart(5)} passed ${String(step.failed).padStart(5)} failed ${step.time.padStart(9)}`,
    );
  for (const name of skipped) console.log(`skipped: ${name}`);
  console.log(`${'all'.padEnd(9)}${' '.repeat(26)}${seconds(since).padStart(10)}\n`);
  console.log(
    `${total('passed')} passed, ${total('failed')} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`,
  );
  return total('failed') === 0 ? 0 : 1;
}

await main(async () => {
  const since = performance.now();
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !(name in steps));
  if (unknown) throw new Plain(`There is no part "${unknown}". There are: ${Object.keys(steps).join(', ')}.`);
  await setUp();
  console.log(`set-up    ${seconds(since)}`);
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const done = [];
  for (const name of asked.length ? asked : Object.keys(steps)) done.push(await runStep(name));
  return summarise(done, since);
});
