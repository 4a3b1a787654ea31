import { expect, test } from 'vitest';
import { awaitCard, type CardHolder } from '../../src/story/card-holder';
import type { WayOut } from '../../src/story/later';
import { createQuietly } from '../../src/story/quietly';
import type { Session } from '../../src/story/session';
import type { World } from '../../src/story/world';

/** A page whose card comes when `arrive` is called, and what was done with the card by then. */
function page() {
  const done: string[] = [];
  const card: CardHolder = {
    session: () => null,
    focused: () => false,
    open: () => void done.push('open'),
    ask: async () => false,
    close: () => void done.push('close'),
    looked: () => void done.push('looked'),
    typing: () => void done.push('typing'),
  };
  let resolve = (_: WayOut) => {};
  let reject = (_: Error) => {};
  const promise = new Promise<WayOut>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  const told: string[] = [];
  const quietly = createQuietly((sentence) => void told.push(sentence));
  const world = { quietly, wayOut: () => promise } as Partial<World> as World;
  const gone = new AbortController();
  const session = { composer: { signal: gone.signal } } as Session;
  const arrive = async () => {
    resolve({
      createCard: () => card,
      recast: () => [],
      tellingOf: () => ({ says: '', why: '' }),
    });
    await promise;
    await Promise.resolve();
  };
  return { holder: awaitCard(world), session, gone, arrive, reject: (why: Error) => reject(why), done, told };
}
const opening = { finding: null, focus: true };

test('a wish for the card is kept until the card is there', async () => {
  const { holder, session, arrive, done } = page();
  holder.open(session, opening);
  expect(done).toEqual([]);
  await arrive();
  expect(done).toEqual(['open']);
  holder.close(true);
  expect(done).toEqual(['open', 'close']);
});

test('who wishes twice while it is on its way gets it once', async () => {
  const { holder, session, arrive, done } = page();
  holder.open(session, opening);
  holder.open(session, opening);
  await arrive();
  expect(done).toEqual(['open']);
});

test('it does not open over a draft that is typed on, was left, or whose composer has gone', async () => {
  for (const leave of ['typing', 'close', 'gone'] as const) {
    const { holder, session, gone, arrive, done } = page();
    holder.open(session, opening);
    if (leave === 'typing') holder.typing(session);
    if (leave === 'close') holder.close(false);
    if (leave === 'gone') gone.abort();
    await arrive();
    expect(done, leave).toEqual([]);
  }
});

test('a card that cannot come any more is said once, and the page goes on', async () => {
  const { holder, session, reject, done, told } = page();
  holder.open(session, opening);
  reject(new Error('The extension was reloaded.'));
  await expect.poll(() => told.length).toBe(1);
  expect(done).toEqual([]);
});
