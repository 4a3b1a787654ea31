// The story without a display: a draft is written, read, explained, turned round and taken back, as a person would do it.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Plain, root } from './process.mjs';

const draft =
  "We're thrilled to announce that our new booking page is live! Our award-winning team worked so hard on it. Follow us for more 🎉";

/** What the writer answers where a rewrite leaves a blank; anything else is answered with its own hint. */
const answers = [
  [/get/i, 'tonight’s free tables, every day at five'],
  [/do|now/i, 'book a table from the bus'],
  [/who/i, 'anyone who is late for dinner'],
];

/**
 * Walks the path from a draft to a rewrite and back by keyboard, prints it, and saves a screenshot of each step.
 * @param {{ context: import('playwright').BrowserContext, page: import('playwright').Page }} browser
 * @param {string} folder where the screenshots go; emptied first
 */
export async function tellStory({ context, page }, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  const shot = async (name) => {
    taken += 1;
    const file = path.join(folder, `${taken}-${name}.png`);
    await page.screenshot({ path: file });
    console.log(`          saved ${path.relative(root, file)}`);
  };
  const ask = asker(context, page);
  const field = page.locator('[data-draft]');
  const text = () => field.evaluate((element) => element.innerText.trim());

  await field.evaluate((element) => element.closest('[data-composer]').scrollIntoView({ block: 'end' }));
  await field.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(draft);
  const found = await until(
    () => ask({ ask: 'what did you find' }),
    (answer) => answer?.report?.findings.length > 0,
  );
  say('Draft', found.draft);
  await shot('draft');

  const { report, recasts } = found;
  say(
    'Reads as',
    `${report.focus} of 100 from us to you · about us ${report.counts.us}, about you ${report.counts.you}`,
  );
  for (const { says } of report.reasons) say('', says);
  for (const finding of report.findings) {
    say('Finding', `“${found.draft.slice(finding.start, finding.end)}” (${finding.rule})`);
    say('', finding.says);
    for (const rewrite of finding.rewrites) say('', `→ ${rewrite.label}: ${inPlace(found.draft, rewrite)}`);
  }

  await page.keyboard.press('Alt+Y');
  await until(() => page.evaluate(() => document.activeElement?.matches('[data-draft]') === false), Boolean);
  await shot('card');

  const finding = report.findings.find(({ severity }) => severity === 'strong') ?? report.findings[0];
  const rewrite = finding.rewrites[0];
  // The card opens with the caret in the first blank.
  for (const [index, { hint }] of (rewrite?.blanks ?? []).entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(answers.find(([about]) => about.test(hint))?.[1] ?? hint);
  }
  if (rewrite?.blanks.length) await shot('blanks-filled');
  await page.keyboard.press('Enter');
  const rewritten = await until(text, (now) => now !== draft);
  say('Rewrite', rewritten);
  await shot('rewritten');

  await page.keyboard.press('ControlOrMeta+Z');
  await until(text, (now) => now === draft);
  say('Undone', 'one Ctrl+Z, and the draft is as it was');
  for (const { label, text } of recasts) say('Recast', `${label}: ${text}`);

  const after = await ask({ ask: 'what did you find' });
  if (recasts[0]) {
    await ask({
      ask: 'use this rewrite',
      draft: after.draft,
      start: 0,
      end: after.draft.length,
      text: recasts[0].text,
    });
    const result = await until(
      () => ask({ ask: 'what did you find' }),
      (answer) => answer?.draft === recasts[0].text,
    );
    say('Result', `${report.focus} → ${result.report.focus} of 100: ${result.draft}`);
    await shot('recast');
  }
}

/** A rewrite where it would stand, with the sentence's next words. */
function inPlace(draft, { text, scope, end }) {
  if (scope === 'starter') return `${text} (a start to copy)`;
  const behind = draft.slice(end);
  return `${text}${behind.slice(0, Math.max(0, behind.search(/(?<=[.!?\n])\s|$/)))}`;
}

function say(what, text) {
  console.log(`${what.padEnd(10)}${text.replaceAll('\n', '\n          ')}`);
}

/** Asks the page's tab what the popup asks it, from where the popup asks: another page of the extension. */
function asker(context, page) {
  return async (message) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return worker.evaluate(
      async ([address, ask]) => {
        const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
        return chrome.tabs.sendMessage(tab.id, ask);
      },
      [page.url(), message],
    );
  };
}

/** Looks again until what it sees is as it should be; throws a sentence after ten seconds. */
async function until(look, isSo) {
  const end = performance.now() + 10_000;
  let seen;
  while (performance.now() < end) {
    seen = await look();
    if (isSo(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Plain(
    `The page did not get there in ten seconds. It was last seen so: ${JSON.stringify(seen)?.slice(0, 400)}`,
  );
}
