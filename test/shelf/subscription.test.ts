import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preset } from '../../src/presets/preset';
import { handOver, hashOf, publicKeyOf, sign } from '../../src/presets/signed';
import { accepted, added, declined, rolledBack } from '../../src/shelf/acts';
import { download } from '../../src/shelf/download';
import { examine } from '../../src/shelf/examine';
import { lay, presetOf } from '../../src/shelf/lay';
import { look, nextLook } from '../../src/shelf/look';
import { underPolicy, withPolicy } from '../../src/shelf/policy';
import { emptyShelf, type Held, mostActive, newlyHeld, type Shelf } from '../../src/shelf/shape';
import { type PresetHost, startHost } from './preset-host';

const text = readFileSync('test/presets/library.youward.json', 'utf8');
const library: Preset = JSON.parse(text);
const [room] = library.rules ?? [];
const louderRule = { ...room, severity: 'strong' };
const revision = (count: number, change: object = {}) =>
  JSON.stringify({ ...library, revision: count, version: `1.${count}`, ...change });
const louder = (count: number) => revision(count, { rules: [louderRule] });
const pair = async () =>
  (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;

// The host of these tests signed its certificate itself.
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

let host: PresetHost;
let keys: CryptoKeyPair;
beforeAll(async () => {
  host = await startHost();
  keys = await pair();
});
afterAll(() => host.close());

const now = Date.UTC(2026, 10, 28);
const quick = (url: string, etag: string | null) => download(url, etag, 400);

/** A shelf subscribed to the host's first version. */
async function subscribed(file: string): Promise<Shelf> {
  host.serve(file);
  const answer = await download(host.url, null);
  if (answer.state === 'same') throw new Error('The host has a file.');
  return added(emptyShelf, await examine(answer.file, null, ''), { way: 'url', url: host.url });
}

const only = ({ held }: Shelf): Held => held[0]!;
const versionOf = (shelf: Shelf) => presetOf(only(shelf)).version;
const again = async (shelf: Shelf) => (await look(only(shelf), now, quick))(shelf);

describe('a subscription', () => {
  it('asks without cookies and referrer, and is told when nothing is new', async () => {
    let shelf = await again(await subscribed(await sign(revision(1), keys)));
    host.requests.length = 0;
    shelf = await again(shelf);
    expect(host.requests.map(({ status }) => status)).toEqual([304]);
    expect(Object.keys(host.requests[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']));
    expect(host.requests[0]?.headers.referer).toBeUndefined();
    expect(only(shelf)).toMatchObject({ trouble: null, failures: 0, checked: now });
  });

  it('offers what is louder, takes it with a yes, and goes back with one step', async () => {
    const first = await subscribed(await sign(revision(1), keys));
    host.serve(await sign(louder(2), keys));
    const offering = await again(first);
    expect([versionOf(offering), only(offering).offered === null]).toEqual(['1.1', false]);
    const taken = accepted(offering, library.id);
    expect(versionOf(taken)).toBe('1.2');
    const back = rolledBack(taken, library.id);
    expect(versionOf(back)).toBe('1.1');
    expect(only(await again(back))).toMatchObject({ offered: null, trouble: null });
    expect(versionOf(rolledBack(back, library.id))).toBe('1.2');
    host.serve(await sign(louder(3), keys));
    expect(only(await again(back)).offered).not.toBeNull();
  });

  it('does not offer again what was declined', async () => {
    const first = await subscribed(await sign(revision(1), keys));
    host.serve(await sign(louder(2), keys));
    const no = declined(await again(first), library.id);
    expect(only(await again(no)).offered).toBeNull();
  });

  it('lets words and quieter changes come by themselves where that was wished, and only signed', async () => {
    const wished = (shelf: Shelf) => ({ ...shelf, held: shelf.held.map((one) => ({ ...one, auto: true })) });
    const words = { replace: [...(library.replace ?? []), { from: ['utilize'], to: ['use'] }] };
    const signed = wished(await subscribed(await sign(revision(1), keys)));
    host.serve(await sign(revision(2, words), keys));
    expect(versionOf(await again(signed))).toBe('1.2');
    host.serve(await sign(louder(3), keys));
    expect(versionOf(await again(signed))).toBe('1.1');
    const bare = wished(await subscribed(revision(1)));
    host.serve(revision(2, words));
    expect(versionOf(await again(bare))).toBe('1.1');
  });

  it.each([
    ['slow', /E-NET: The address took longer than 0\.4 seconds/],
    ['cut off', /E-NET: .*(broke off|cut off)/],
    ['oversized', /E-SIZE: The file has more than/],
    ['redirect', /E-NET: The address leads on to another one/],
    ['wrong type', /E-NET: The address gives text\/html, not a preset/],
    ['gone', /E-NET: The address answered 410/],
  ] as const)('keeps what it has when the host is %s, and says which step failed', async (manner, says) => {
    const shelf = await subscribed(await sign(revision(1), keys));
    host.serve(await sign(revision(2), keys), manner);
    const after = await again(shelf);
    expect(versionOf(after)).toBe('1.1');
    expect(only(after)).toMatchObject({ trouble: expect.stringMatching(says), failures: 1, offered: null });
  });

  it.each<[string, () => Promise<string>, RegExp]>([
    [
      'another key',
      async () => sign(revision(2), await pair()),
      /E-SIG: It is signed with the key .* does not vouch/,
    ],
    ['no signature any more', async () => revision(2), /E-SIG: It is not signed any more/],
    [
      'a changed payload',
      async () => (await sign(revision(2), keys)).replace('splendid', 'splended'),
      /E-SIG: The signature does not fit/,
    ],
    ['an old revision', async () => sign(revision(1), keys), /E-ROLLBACK: It is revision 1, older than 2/],
    [
      'another text under the same revision',
      async () => sign(louder(2), keys),
      /E-ROLLBACK: Its text changed, and its revision is still 2/,
    ],
    ['another id', async () => sign(revision(3, { id: 'x/y' }), keys), /E-ROLLBACK: It calls itself x\/y/],
    [
      'a broken rule',
      async () => sign(revision(3, { rules: [{ ...room, match: ['[our hall'] }] }), keys),
      /E-PATTERN: /,
    ],
    [
      'a wrong example',
      async () => sign(revision(3, { rules: [{ ...room, allows: ['Our splendid hall.'] }] }), keys),
      /E-TEST: /,
    ],
  ])('refuses %s', async (_, made, says) => {
    const shelf = await subscribed(await sign(revision(2), keys));
    host.serve(await made());
    const after = await again(shelf);
    expect(versionOf(after)).toBe('1.2');
    expect(only(after).trouble).toMatch(says);
  });

  it('takes a new key that the old one vouches for, and then knows the new one', async () => {
    const next = await pair();
    const shelf = await subscribed(await sign(revision(1), keys));
    host.serve(await sign(louder(2), next, [await handOver(keys, await publicKeyOf(next))]));
    const rotated = accepted(await again(shelf), library.id);
    expect(only(rotated).now?.key).toBe(await publicKeyOf(next));
    host.serve(await sign(revision(3), keys));
    expect(only(await again(rotated)).trouble).toMatch(/E-SIG/);
  });

  it('from another browser waits under its address until its preset is here, and then stands under its own id', async () => {
    host.serve(await sign(revision(1), keys));
    const held = newlyHeld(host.url, { way: 'url', url: host.url }, null, 0);
    const waiting: Shelf = { ...emptyShelf, held: [held] };
    const come = await again(waiting);
    expect([only(come).id, only(come).highest, lay(come).names.names]).toEqual([
      library.id,
      1,
      library.us?.names,
    ]);
    const twice = { ...come, held: [held, ...come.held] };
    const after = await again(twice);
    expect(only(after).trouble).toMatch(/You have .* already/);
    expect(after.held).toHaveLength(2);
  });

  it('is looked for at its own time: a fifth sooner or later, sooner after a failure, then ever later', () => {
    const hour = 3_600_000;
    const at = (failures: number, chance: number) =>
      nextLook({ every: 168, failures, checked: 0 }, chance) / hour;
    expect([at(0, 0), at(0, 0.5), at(0, 1)].map(Math.round)).toEqual([134, 168, 202]);
    expect([1, 2, 3, 20].map((failures) => Math.round(at(failures, 0.5)))).toEqual([6, 12, 24, 720]);
    expect(nextLook({ every: 1, failures: 0, checked: 0 }, 0.5) / hour).toBe(6);
  });

  it('speaks https only, and keeps to what an organisation allows', async () => {
    await expect(download('http://localhost/x', null)).rejects.toThrow(
      /E-ORIGIN: The address must begin with https/,
    );
    await expect(download('https://me:secret@localhost/x', null)).rejects.toThrow(/E-ORIGIN/);
    await expect(download('voice', null)).rejects.toThrow(/E-ORIGIN: “voice” is no address/);
  });
});

describe('an organisation’s policy', () => {
  it('skips a preset that is not right, says so, and keeps the others', async () => {
    const presets = [{ inline: '{' }, { inline: revision(1) }, { url: 'http://x.example' }, {}];
    const shelf = await underPolicy(emptyShelf, { presets, lockedRules: ['now-on'] }, now);
    expect(shelf.held.map(({ id, origin }) => [id, origin.way])).toEqual([[library.id, 'managed']]);
    expect(shelf.policy.skipped).toEqual([
      expect.stringMatching(/^Preset 1 of your organisation was skipped: The file is not JSON/),
      expect.stringMatching(/^Preset 3 .*https/),
      expect.stringMatching(/^Preset 4 .*neither a url nor an inline/),
    ]);
    expect(lay(shelf).locked).toEqual(['now-on']);
  });

  it('holds its presets to their key or their hash, and keeps one that was in force', async () => {
    const key = await publicKeyOf(keys);
    host.serve(await sign(revision(1), keys));
    const wanted = [{ url: host.url, publicKey: key }];
    const first = await underPolicy(emptyShelf, { presets: wanted }, now);
    expect(first.held).toHaveLength(1);
    host.serve(await sign(revision(2), await pair()));
    const after = await underPolicy(first, { presets: wanted }, now);
    expect([after.held.length, versionOf(after)]).toEqual([1, '1.1']);
    expect(after.policy.skipped[0]).toMatch(/not signed with the key that the policy names/);
    host.serve(revision(5));
    const pinned = [{ url: host.url, sha256: await hashOf(revision(5)) }];
    expect((await underPolicy(emptyShelf, { presets: pinned }, now)).held).toHaveLength(1);
    host.serve(revision(6));
    expect((await underPolicy(emptyShelf, { presets: pinned }, now)).policy.skipped).toHaveLength(1);
  });

  it('gone, takes its presets and its locks along', async () => {
    const first = await underPolicy(
      emptyShelf,
      { presets: [{ inline: revision(1) }], lockedRules: ['now-on'] },
      now,
    );
    const after = await underPolicy(first, {}, now);
    expect([after.held, after.policy.lockedRules]).toEqual([[], []]);
  });

  it('comes first where there is no room for all: presets of the person rest, the newest first', async () => {
    const own = Array.from({ length: mostActive }, (_, at) =>
      newlyHeld(`own/${at}`, { way: 'own' }, { text: revision(1, { id: `own/${at}` }), key: null }, 1),
    );
    const full: Shelf = { ...emptyShelf, held: own };
    const next = await underPolicy(full, { presets: [{ inline: revision(1) }] }, now);
    const under = withPolicy(full, next);
    expect(under.held.map(({ id }) => id)).toEqual([library.id, ...own.map(({ id }) => id)]);
    expect(under.held.filter(({ on }) => !on).map(({ id }) => id)).toEqual([`own/${mostActive - 1}`]);
    expect(under.held.at(-1)?.trouble).toMatch(/leave no room/);
    expect(lay(under).names.names).toEqual(library.us?.names);
  });

  it('takes the place of a preset that the person had under the same id', async () => {
    const had = added(emptyShelf, await examine(text, null, ''), { way: 'file' });
    const under = withPolicy(had, await underPolicy(had, { presets: [{ inline: revision(9) }] }, now));
    expect(under.held.map(({ origin }) => origin.way)).toEqual(['managed']);
  });

  it('of more presets than fit together takes those that do, and says which was skipped', async () => {
    const presets = Array.from({ length: mostActive + 1 }, (_, at) => ({
      inline: revision(1, { id: `county/voice-${at}` }),
    }));
    const shelf = await underPolicy(emptyShelf, { presets }, now);
    expect(shelf.held).toHaveLength(mostActive);
    expect(shelf.policy.skipped).toEqual([expect.stringMatching(/^Preset 13 .*12 are the most/)]);
  });

  it('may forbid other presets: none can be added, and those that are there rest', async () => {
    const had = added(emptyShelf, await examine(text, null, ''), { way: 'file' });
    const shelf = await underPolicy(had, { allowUserPresets: false }, now);
    expect([lay(had).names.names, lay(shelf).names.names]).toEqual([library.us?.names, []]);
    const found = await examine(text, null, '');
    expect(() => added(shelf, found, { way: 'file' })).toThrow(
      /E-ORIGIN: Your organisation allows no presets/,
    );
  });
});
