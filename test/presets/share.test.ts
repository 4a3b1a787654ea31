import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differences } from '../../src/presets/differences';
import { fromLink, linkIn, longestLink, toLink } from '../../src/presets/link';
import type { Preset } from '../../src/presets/preset';
import { openSigned } from '../../src/presets/signed';

const text = readFileSync(new URL('./library.youward.json', import.meta.url), 'utf8');
const library: Preset = JSON.parse(text);

describe('a preset in a link', () => {
  it('comes out as it went in, from a link or pasted among words', async () => {
    const link = await toLink(text);
    expect(link).toMatch(/^yw1\.[\w-]+$/);
    for (const pasted of [link, `https://team.example/voice#${link}`, `Here you are:\n${link}\n`])
      expect(await fromLink(linkIn(pasted) ?? '')).toBe(text);
    expect(linkIn('https://team.example/voice')).toBeNull();
  });

  it('that is cut off, changed, too long or a bomb is refused', async () => {
    const link = await toLink(text);
    await expect(fromLink(link.slice(0, -40))).rejects.toThrow(/E-JSON: The link is cut off or was changed/);
    await expect(fromLink('yw1.AAAA')).rejects.toThrow(/E-JSON/);
    await expect(fromLink(`yw1.${'A'.repeat(longestLink)}`)).rejects.toThrow(/E-SIZE: The link has/);
    const bomb = await toLink('0'.repeat(5_000_000)).catch(String);
    expect(bomb).toMatch(/^yw1\./);
    await expect(fromLink(bomb)).rejects.toThrow(/E-SIZE/);
    const noise = Array.from({ length: 30_000 }, (_, at) =>
      String.fromCharCode(33 + ((at * at * 31 + at) % 90)),
    ).join('');
    await expect(toLink(`${noise}${noise.split('').sort().join('')}`)).resolves.toMatch(/^yw1/);
  });
});

describe('a file that says it is signed', () => {
  it.each([
    [{ youward: 2 }, /E-SIG youward: The envelope is of another kind/],
    [{ youward: 1 }, /E-SIG payload: The envelope holds no preset/],
    [{ youward: 1, payload: 'x' }, /E-SIG sig: The envelope has no signature/],
    [{ youward: 1, payload: 'x', key: 'a', sig: 'b' }, /E-SIG sig: The signature does not fit/],
    [{ youward: 1, payload: 'x', key: 'a', sig: 'b', handovers: [1] }, /E-SIG handovers/],
  ])('and is not, %j, is refused', async (envelope, sentence) => {
    await expect(openSigned(JSON.stringify(envelope))).rejects.toThrow(sentence);
  });

  it('and is a bare preset is one that nobody signed', async () => {
    expect(await openSigned(text)).toEqual({ text, key: null, trusts: [] });
  });
});

describe('the difference between two versions', () => {
  const [room] = library.rules ?? [];
  if (!room) throw new Error('The library has a rule.');
  const to = (change: Partial<Preset>) => differences(library, { ...library, ...change });
  const rule = (change: object) => to({ rules: [{ ...room, ...change }] }).map(({ means }) => means);

  it.each<[string, Partial<Preset>, string]>([
    ['a name', { us: { names: [...(library.us?.names ?? []), 'FSL'] } }, 'identity'],
    ['a reader', { you: [...(library.you ?? []), 'listener'] }, 'identity'],
    ['a word', { replace: [...(library.replace ?? []), { from: ['utilize'], to: ['use'] }] }, 'words'],
    ['a rule off', { overrides: { ...library.overrides, 'now-on': 'off' } }, 'quieter'],
    ['a rule louder', { overrides: { ...library.overrides, 'now-on': { severity: 'strong' } } }, 'louder'],
    [
      'a phrase allowed',
      { overrides: { ...library.overrides, 'now-on': { allow: { add: ['a'] } } } },
      'quieter',
    ],
    ['another pack', { extends: ['youward:strict@1'] }, 'louder'],
    ['no rules', { rules: [] }, 'quieter'],
    ['another name', { name: 'Other' }, 'identity'],
  ])('%s is told by its meaning', (_, change, means) => {
    expect(to(change).map((one) => one.means)).toContain(means);
  });

  it('tells louder rules from quieter ones', () => {
    expect(rule({ severity: 'strong' })).toEqual(['louder']);
    expect(rule({ severity: 'note' })).toEqual(['quieter']);
    expect(rule({ match: [...room.match, 'our vast place={word}'] })).toEqual(['louder']);
    expect(rule({ except: [...(room.except ?? []), 'our own'] })).toEqual(['quieter']);
    expect(rule({ says: 'x' })).toEqual(['words']);
    expect(rule({ threshold: 2 })).toEqual(['louder']);
    expect(rule({})).toEqual([]);
  });
});
