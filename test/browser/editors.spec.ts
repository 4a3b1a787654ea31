import { ask } from './driver';
import { editors } from './editor-cases';
import { expect, test } from './fixtures';
import { attempt } from './matrix/attempt';
import { attempts } from './matrix/attempts';
import { keepSeen } from './matrix/seen';

test.use({ extension: 'out/harness/chrome' });

for (const editor of editors)
  test(`${editor} keeps every promise of the table`, async ({ page, context, trouble }) => {
    test.setTimeout(120_000);
    await page.goto(`https://editors.example/#${editor}`);
    await page.locator('html[data-harness]').waitFor({ state: 'attached' });
    await expect.poll(() => ask(page, 'list')).toHaveLength(1);
    const held: Record<string, boolean> = {};
    for (const one of attempts) {
      const since = Date.now();
      const fault = await attempt(page, editor, one, trouble.errors);
      held[one.name] = fault === null;
      expect.soft(fault, one.name).toBeNull();
      if (process.env.TIMES) console.log(editor, one.name, Date.now() - since);
    }
    keepSeen({ browser: `Chromium ${context.browser()!.version()}`, editor, held });
  });
