import { expect, test } from 'vitest';
import { createEngine } from '../../src/create-engine';
import { found } from '../../src/story/answers';
import { createQuietly } from '../../src/story/quietly';
import type { Session } from '../../src/story/session';
import type { World } from '../../src/story/world';

const engine = createEngine();
const first = 'Follow us on all our channels.';
const then = 'Good morning. Follow us on all our channels.';

/** A session whose field holds `text`, read when it is looked at. */
function sessionAt(text: () => string): Session {
  let draft = '';
  const reading = {
    draft: () => draft,
    report: () => engine.check(draft),
    recasts: async () => [],
  };
  const session = {
    reading,
    composer: { length: { by: 'utf16', limit: 100 } },
    look() {
      draft = text();
    },
    before: () => null,
  };
  return session as unknown as Session;
}

test('the popup hears of one draft and its findings, also when the draft changed while the card was on its way', async () => {
  let text = first;
  const world = {
    host: 'x.com',
    known: { id: 'x' },
    quietly: createQuietly(() => undefined),
    async wayOut() {
      text = then;
    },
  } as unknown as World;
  const answer = await found(
    world,
    sessionAt(() => text),
  );
  if (answer.state !== 'draft') throw new Error(answer.state);
  expect(answer.draft).toBe(then);
  const places = answer.report.findings.map(({ start, end }) => answer.draft.slice(start, end));
  expect(places.join()).toContain('Follow us');
});

test('it hears no half of it when the card can’t be had on this page any more', async () => {
  const world = { wayOut: () => Promise.reject(new Error('Load this page again.')) } as unknown as World;
  const asked = found(
    world,
    sessionAt(() => first),
  );
  await expect(asked).rejects.toThrow('Load this page again.');
});
