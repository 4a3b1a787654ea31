import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brought, exported } from '../../src/settings/portable';
import { defaults, type Settings } from '../../src/settings/shape';

const words = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 });
const anySettings: fc.Arbitrary<Settings> = fc.record({
  names: fc.record({ names: words, products: words, handles: words, people: words }),
  you: words,
  strength: fc.constantFrom('gentle', 'normal', 'strict'),
  rulesOff: words,
  severities: fc.dictionary(
    fc.string({ minLength: 1 }).filter((id) => id !== '__proto__'),
    fc.constantFrom('note', 'warn', 'strong'),
    { maxKeys: 5, noNullPrototype: true },
  ),
  sitesOff: words,
  nudge: fc.constantFrom('unasked', 'off', 'on'),
  since: fc.option(fc.nat()),
  ignored: fc.array(fc.record({ rule: fc.string(), phrase: fc.string() }), { maxLength: 5 }),
  pausedUntil: fc.option(fc.nat()),
  history: fc.constantFrom('off', 'counts', 'texts'),
  model: fc.boolean(),
});
const file = (stored: unknown) => JSON.stringify({ youward: 'settings', settings: stored });

describe('a file of settings', () => {
  test('brings back all that was exported', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(brought(exported(settings))).toEqual({ settings, says: null });
      }),
    );
  });

  test('that is cut off anywhere changes nothing and says so', () => {
    const whole = exported({ ...defaults, you: ['bakers'] }).trimEnd();
    for (let end = 0; end < whole.length; end++) {
      const { settings, says } = brought(whole.slice(0, end));
      expect(settings).toBeNull();
      expect(says).toContain('Nothing was changed');
    }
  });

  test.each([
    ['another JSON', '{"settings": {}}', 'no file of Youward'],
    ['a list', '[]', 'no file of Youward'],
    ['nothing at all', 'null', 'no file of Youward'],
    ['settings that are none', file('all'), 'no file of Youward'],
    ['one from the future', file({ version: 99 }), 'newer Youward'],
    ['a novel', ' '.repeat(5_000_001), 'too long'],
  ])('%s is refused with what to do', (_, text, sentence) => {
    const { settings, says } = brought(text);
    expect(settings).toBeNull();
    expect(says).toContain(sentence);
    expect(says).toContain('Nothing was changed');
  });

  test('with one wrong part brings the rest, and says it', () => {
    const { settings, says } = brought(file({ version: 1, you: ['bakers'], strength: 'loud' }));
    expect(settings).toEqual({ ...defaults, you: ['bakers'] });
    expect(says).toContain('the usual settings hold');
  });

  test('touches no prototype, whatever it holds', () => {
    brought(
      '{"youward":"settings","settings":{"version":1,"__proto__":{"you":["x"]},"names":{"__proto__":[]}}}',
    );
    expect(({} as { you?: unknown }).you).toBeUndefined();
    fc.assert(fc.property(fc.json(), (text) => void brought(text)));
  });
});
