import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/library';
import { examples } from '../../src/on-device/brief';

const engine = createEngine();
const x = { by: 'weighted', limit: 280, link: 23 } as const;
const draft =
  'We’re thrilled to announce that Marlow Notes 4 now works offline! @ana_r and Lena Voss worked incredibly hard on it. See https://marlow.example #notes';
const good =
  'You can now use Marlow Notes 4 offline. Thank you @ana_r and Lena Voss. See https://marlow.example #notes';
const passes = (proposal: string, of = draft) =>
  engine.recast(of, {}, { length: x, proposal }).map(({ text }) => text);

describe('a text that somebody else proposes', () => {
  test('is given back with its length when it passes', () => {
    const [recast, ...others] = engine.recast(draft, {}, { length: x, proposal: good });
    expect(others).toEqual([]);
    expect(recast).toMatchObject({ kind: 'model', move: 'model', text: good, blanks: [], dropped: [] });
    // A link is 23 on X, whatever its length.
    expect(recast?.length).toBe(good.length - 'https://marlow.example'.length + 23);
  });

  test.each([
    ['a link', good.replace('https://marlow.example ', '')],
    ['a mention', good.replace('@ana_r and ', '')],
    ['a hashtag', good.replace(' #notes', '')],
    ['a number', good.replace('Notes 4', 'Notes')],
    ['a name', good.replace(' and Lena Voss', '')],
  ])('is not shown when it drops %s', (_, text) => expect(passes(text)).toEqual([]));

  test.each([
    ['a link', `${good} https://other.example`],
    ['a mention', `${good} @lena`],
    ['a hashtag', `${good} #offline`],
    ['a number', good.replace('offline.', 'offline, 3 times as fast.')],
    ['a number in words', good.replace('offline.', 'offline for two weeks.')],
    ['a name', good.replace('offline.', 'offline, as in Lisbon.')],
    ['an emoji', good.replace('offline.', 'offline 🎉.')],
    ['a promise', good.replace('offline.', 'offline and save time.')],
    ['a no', good.replace('offline.', 'offline and never lose a word.')],
    ['a blank of its own', good.replace('offline.', 'offline, [your benefit].')],
    ['an exclamation', `${good.replace('offline.', 'offline!')} Nice!`],
    ['words to us', `Here’s your post:\n${good}`],
  ])('is not shown when it invents %s', (_, text) => expect(passes(text)).toEqual([]));

  test.each([
    ['is the draft again', draft],
    [
      'is still about us',
      'We are so proud that Marlow Notes 4 works offline, @ana_r and Lena Voss. https://marlow.example #notes',
    ],
    ['is empty', ''],
  ])('is not shown when it %s', (_, text) => expect(passes(text)).toEqual([]));

  test('keeps the unit on a figure', () => {
    const news = 'We raised $12M in our Series A, led by Tern Capital. We could not be prouder.';
    const asked = 'What should we not forget to build for you? $12M in our Series A, led by Tern Capital.';
    expect(passes(asked, news)).toEqual([asked]);
    expect(passes(asked.replace('$12M', '$12B'), news)).toEqual([]);
  });

  test('keeps the writer’s own name where a sentence begins with it', () => {
    const news = 'Fernwood is thrilled to open in Leith!';
    const context = { names: { names: ['Fernwood'] } };
    const made = (proposal: string) => engine.recast(news, context, { proposal }).length;
    expect(made('You can visit Fernwood in Leith now.')).toBe(1);
    expect(made('You can visit in Leith now.')).toBe(0);
  });

  test('fits its site, or is not shown', () => {
    const long = good.replace('offline.', `offline${' and on a train'.repeat(14)}.`);
    expect(engine.recast(draft, {}, { proposal: long })).toHaveLength(1);
    expect(passes(long)).toEqual([]);
  });

  test('makes no blank, whatever characters it brings', () => {
    const [recast] = engine.recast(
      draft,
      {},
      {
        proposal: good.replace('offline.', 'offline in \uE000a quiet hour\uE001.'),
      },
    );
    expect(recast).toMatchObject({ text: good.replace('offline.', 'offline in a quiet hour.'), blanks: [] });
  });

  test.each(examples)(
    '“%s”: what a model is shown as a good answer would itself be shown',
    (before, after) => {
      expect(passes(after, before)).toEqual([after]);
    },
  );
});
