import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presetActs } from '../../src/options/presets/acts';
import { keys } from '../../src/shelf/laid';
import { openPublishers } from '../../src/shelf/publishers';
import { emptyShelf, newlyHeld, type Shelf } from '../../src/shelf/shape';
import { openShelf } from '../../src/shelf/store';
import { area } from '../settings/memory-area';
import { browserOf } from './person';
import { type PresetHost, startHost } from './preset-host';

const library = readFileSync('test/presets/library.youward.json', 'utf8');
/** Nothing listens there, as a host that lets nobody else read it gives nothing. */
const closed = 'https://localhost:1/voice.json';

// The host of these tests signed its certificate itself.
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
let host: PresetHost;
beforeAll(async () => {
  host = await startHost();
  host.serve(library);
});
afterAll(() => host.close());

/** The settings page of somebody who answers all questions of the browser alike. */
function pageOf(yes: boolean, shelf: Shelf = emptyShelf) {
  const stored = area({ [keys.shelf]: shelf }).area;
  const permissions = browserOf([], yes);
  const store = openShelf(stored, (work) => work());
  const publishers = openPublishers(stored);
  const tabs = { query: async () => [], sendMessage: async () => null };
  return {
    permissions,
    store,
    publishers,
    acts: presetActs({ store, permissions, publishers, tabs, now: () => shelf }),
  };
}

describe('an address that is not allowed yet', () => {
  it('is asked for in the press itself, before anything is waited for: later a browser would refuse to ask', async () => {
    const { acts, permissions } = pageOf(true);
    const coming = acts.fromPasted(` ${host.url} `);
    expect(permissions.asked).toEqual([`https://localhost:${host.port}/*`]);
    expect((await coming).coming?.found.preset.id).toBe('fern-street/voice');
    const held = newlyHeld('a/b', { way: 'url', url: closed }, null, 0);
    const later = pageOf(true, { ...emptyShelf, held: [held] });
    const looked = later.acts.lookNow('a/b');
    expect(later.permissions.asked).toEqual(['https://localhost:1/*']);
    await looked;
  });

  it('and is refused, says so in a sentence, and nothing of it stays', async () => {
    const { acts, store, publishers } = pageOf(false);
    const { coming, ...rest } = await acts.fromPasted(closed);
    expect([coming, rest]).toEqual([
      null,
      { says: [expect.stringMatching(/^You did not allow localhost:1, and .* choose that\. \(E-ORIGIN\)$/)] },
    ]);
    expect([await store.get(), await publishers.get()]).toEqual([emptyShelf, []]);
  });

  it('and is refused, is fetched all the same from a host that lets everybody read it', async () => {
    const { acts, publishers } = pageOf(false);
    expect((await acts.fromPasted(host.url)).coming?.found.preset.id).toBe('fern-street/voice');
    expect(await publishers.get()).toEqual([]);
  });

  it('says what is really the matter where the person said yes', async () => {
    const { acts } = pageOf(true);
    expect(await acts.fromPasted(closed)).toEqual({
      coming: null,
      says: [expect.stringMatching(/^The address can’t be reached, or broke off/)],
    });
  });

  it('is not even asked for where an organisation allows others only', async () => {
    const policy = { ...emptyShelf.policy, allowedOrigins: ['https://voice.example'] };
    const { acts, permissions } = pageOf(true, { ...emptyShelf, policy });
    expect(await acts.fromPasted(host.url)).toEqual({
      coming: null,
      says: [expect.stringMatching(/^Your organisation allows https:\/\/voice\.example/)],
    });
    expect(permissions.asked).toEqual([]);
  });

  it('of a subscription that waits says so beside it, and asks again at the next press', async () => {
    const held = newlyHeld('a/b', { way: 'url', url: closed }, null, 0);
    const { acts, store, permissions } = pageOf(false, { ...emptyShelf, held: [held] });
    await acts.lookNow('a/b');
    expect((await store.get()).held[0]?.trouble).toMatch(/^E-ORIGIN: You did not allow localhost:1/);
    await acts.lookNow('a/b');
    expect(permissions.asked).toHaveLength(2);
  });
});
