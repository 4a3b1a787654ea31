import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Char, classOf } from '../../src/engine/chars';
import { type Token, tokenize } from '../../src/engine/token';
import { anyText } from './any-text';

const norms = (text: string) => tokenize(text).map((token) => token.norm);
const only = (text: string): Token => {
  const tokens = tokenize(text);
  expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual([text]);
  return tokens[0]!;
};

describe('words', () => {
  it('splits contractions and possessives', () => {
    expect(norms("We're sure it's Acme's, I'd say they've won")).toEqual([
      'we',
      "'re",
      'sure',
      'it',
      "'s",
      'acme',
      "'s",
      ',',
      'i',
      "'d",
      'say',
      'they',
      "'ve",
      'won',
    ]);
  });

  it("takes n't off and leaves the whole verb: ca n't is can n't", () => {
    expect(norms("don't can't won't shan't isn't shouldn't've")).toEqual([
      'do',
      "n't",
      'can',
      "n't",
      'will',
      "n't",
      'shall',
      "n't",
      'is',
      "n't",
      'should',
      "n't",
      "'ve",
    ]);
  });

  it('reads curly, modifier and full-width apostrophes as straight ones', () => {
    for (const mark of ['’', '‘', 'ʼ', '＇']) expect(norms(`we${mark}re`)).toEqual(['we', "'re"]);
  });

  it('keeps names and words that hold an apostrophe whole', () => {
    expect(norms("O'Brien's o'clock y'all")).toEqual(["o'brien", "'s", "o'clock", "y'all"]);
  });

  it('keeps joined words whole', () => {
    expect(norms('industry-leading R&D AT&T node.js v2.0 GPT-4.5 B2B 3D 5G snake_case')).toEqual([
      'industry-leading',
      'r&d',
      'at&t',
      'node.js',
      'v2.0',
      'gpt-4.5',
      'b2b',
      '3d',
      '5g',
      'snake_case',
    ]);
  });

  it('tells how a word is written', () => {
    const shapes = tokenize('we We WE iPhone I 日本 McDuck').map((token) => token.shape);
    expect(shapes).toEqual(['lower', 'cap', 'caps', 'mixed', 'cap', 'none', 'mixed']);
  });

  it('reads pasted bold, italic and full-width letters as plain ones', () => {
    expect(norms('𝗪𝗲’𝗿𝗲 𝘁𝗵𝗿𝗶𝗹𝗹𝗲𝗱 𝑡𝑜 Ｗｅ ⓗⓘ')).toEqual(['we', "'re", 'thrilled', 'to', 'we', 'hi']);
    expect(tokenize('𝗪𝗲’𝗿𝗲')[0]).toMatchObject({ start: 0, end: 4, shape: 'cap' });
  });

  it('drops what cannot be seen inside a word', () => {
    expect(only('thril\u200Bled').norm).toBe('thrilled');
    expect(only('soft\u00ADware').norm).toBe('software');
  });

  it('keeps the stop of an abbreviation', () => {
    expect(norms('Acme Inc. in the U.S. at 9 a.m. vs. Dr. No')).toEqual([
      'acme',
      'inc.',
      'in',
      'the',
      'u.s.',
      'at',
      '9',
      'a.m.',
      'vs.',
      'dr.',
      'no',
    ]);
    expect(norms('I said no. Twice.')).toEqual(['i', 'said', 'no', '.', 'twice', '.']);
  });

  it('takes a trade mark with its word', () => {
    expect(only('Acme™').norm).toBe('acme');
  });
});

describe('figures', () => {
  it('keeps signs, separators and endings', () => {
    for (const figure of [
      '$12',
      '€2',
      '10,000+',
      '4.5%',
      '1st',
      '22nd',
      '2x',
      '90s',
      '24/7',
      '10:30',
      '#1',
      '1.2.3',
    ])
      expect(only(figure)).toMatchObject({ kind: 'number', norm: figure });
  });

  it('leaves the unit as a word of its own', () => {
    expect(norms('$12M €2m 30k+ 9am 20cm')).toEqual([
      '$12',
      'm',
      '€2',
      'm',
      '30',
      'k',
      '9',
      'am',
      '20',
      'cm',
    ]);
  });

  it('takes a sign only where a figure begins', () => {
    expect(norms('+3D -$12MWe')).toEqual(['+', '3d', '-', '$12', 'mwe']);
    expect(norms('+30% 5-10')).toEqual(['+30%', '5', '-', '10']);
  });
});

describe('links, mentions, tags', () => {
  it('knows links with and without a scheme, and leaves the punctuation behind them', () => {
    const text = 'See https://acme.test/a_(b)?c=d#e, www.acme.test. Or (acme.io/x) bit.ly/3x! t.co/abc';
    const links = tokenize(text).filter((token) => token.kind === 'url');
    expect(links.map((token) => text.slice(token.start, token.end))).toEqual([
      'https://acme.test/a_(b)?c=d#e',
      'www.acme.test',
      'acme.io/x',
      'bit.ly/3x',
      't.co/abc',
    ]);
  });

  it('reads an e-mail address as a link and a missing space as the end of a sentence', () => {
    expect(only('jo.doe+x@acme.com').kind).toBe('url');
    expect(norms('Done.So what.me')).toEqual(['done', '.', 'so', 'what.me']);
  });

  it('knows mentions on every network', () => {
    const text = 'Thanks @anna, @bob_2. @cy@social.test and @dee.bsky.social.';
    const mentions = tokenize(text).filter((token) => token.kind === 'mention');
    expect(mentions.map((token) => token.norm)).toEqual([
      '@anna',
      '@bob_2',
      '@cy@social.test',
      '@dee.bsky.social',
    ]);
  });

  it('opens hashtags', () => {
    expect(only('#OpenSourceFriday')).toMatchObject({ kind: 'hashtag', words: ['open', 'source', 'friday'] });
    expect(only('#AI_forGood2030').words).toEqual(['ai', 'for', 'good', '2030']);
    expect(only('#Привет').kind).toBe('hashtag');
  });
});

describe('emoji', () => {
  it('reads families, flags, keycaps and skin tones as one', () => {
    for (const emoji of ['👨‍👩‍👧‍👦', '🇫🇷', '1️⃣', '#️⃣', '👍🏽', '❤️', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👩🏽‍💻', '🚀', '✔️'])
      expect(only(emoji).kind).toBe('emoji');
  });

  it('reads a row of emoji one by one', () => {
    expect(tokenize('🎉🎉🎉')).toHaveLength(3);
  });
});

describe('punctuation', () => {
  it('folds what is only said louder', () => {
    expect(norms('a!!! b?! c… d.... e -- f – g — “h” «i»')).toEqual([
      'a',
      '!',
      'b',
      '?',
      'c',
      '...',
      'd',
      '...',
      'e',
      '—',
      'f',
      '—',
      'g',
      '—',
      '"',
      'h',
      '"',
      '"',
      'i',
      '"',
    ]);
  });

  it('reads all line ends as breaks', () => {
    expect(tokenize('a\nb\r\nc\u2028d').filter((token) => token.kind === 'break')).toHaveLength(3);
  });
});

describe('any text', () => {
  it('is covered by ordered tokens, all but white space and what cannot be seen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expectBlank(text.slice(at, token.start));
          expect(token.norm).not.toBe('');
          at = token.end;
        }
        expectBlank(text.slice(at));
      }),
      { numRuns: 2000 },
    );
  });

  it('is cut the same wherever it stands behind white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const alone = tokenize(text).map((token) => [token.kind, token.start, token.end, token.norm]);
        const behind = tokenize(`so \n${text}`).slice(2);
        expect(behind.map((token) => [token.kind, token.start - 4, token.end - 4, token.norm])).toEqual(
          alone,
        );
      }),
    );
  });

  it('takes time in proportion, hostile text too', () => {
    const hostile = [
      'a.',
      'A.',
      'ab.Ab.',
      "s's",
      ')',
      'http://a)',
      '@a@',
      '#a#',
      '👍\u200D',
      '\u200B',
      '🏴\u{E0067}',
    ];
    for (const piece of hostile) {
      const tokens = tokenize(piece.repeat(20_000));
      expect(tokens.at(-1)?.end ?? 0).toBeLessThanOrEqual(piece.length * 20_000);
    }
  }, 10_000);
});

function expectBlank(gap: string): void {
  for (const character of gap) {
    const kind = classOf(character.codePointAt(0)!);
    expect(kind === Char.space || kind === Char.invisible, `${JSON.stringify(gap)} is left out`).toBe(true);
  }
}
