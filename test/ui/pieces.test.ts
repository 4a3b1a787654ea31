import { describe, expect, test } from 'vitest';
import { changedWords, newWords, ownWords, type Piece } from '../../src/ui/pieces';
import { blanksOf } from './made-up';

/** Pieces as a line: -gone-, +new+, [n] for a blank. */
function line(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'blank') return `[${piece.index}]`;
      return piece.kind === 'gone'
        ? `-${piece.text}-`
        : piece.kind === 'new'
          ? `+${piece.text}+`
          : piece.text;
    })
    .join('');
}

function changes(before: string, after: string): string {
  return line(changedWords(before, after, blanksOf(after)));
}

describe('the words a rewrite changes', () => {
  test('tells the words that go from the words that come', () => {
    expect(
      changes('We’re thrilled to announce that Tern works offline!', 'You can now use Tern offline!'),
    ).toBe('-We’re thrilled to announce that- +You can now use+ Tern -works- offline!');
  });

  test('keeps a blank in its place, and the stop behind it is nothing new', () => {
    expect(changes('Tern works offline!', 'Tern works offline, so [what they keep].')).toBe(
      'Tern works offline+, so+ [0].',
    );
  });

  test('does not show a change of punctuation or of capitals', () => {
    expect(changes('The kiln is open!', 'the kiln is open.')).toBe('the kiln is open.');
  });

  test('joins a lone little word between two changes to them', () => {
    expect(changes('Proud to be here today', 'Glad to meet you today')).toBe(
      '-Proud to be here- +Glad to meet you+ today',
    );
  });

  test('shows a deletion as words that go', () => {
    expect(changes('Follow us for more', '')).toBe('-Follow us for more-');
  });

  test('keeps line breaks, links, mentions and hashtags whole', () => {
    const after = 'You can bake it.\n\nhttps://oven.example/a?b=c @mila #bread';
    expect(changes('We bake it.\n\nhttps://oven.example/a?b=c @mila #bread', after)).toBe(
      '-We- +You can+ bake it.\n\nhttps://oven.example/a?b=c @mila #bread',
    );
  });

  test('gives back the whole rewrite when the words that go are left out', () => {
    const after = '  You can [do this] and [do that]:\n see oven.example 😀 ';
    const kept = newWords('We are proud.\nSee us', after, blanksOf(after));
    const text = kept
      .map((piece) => (piece.kind === 'blank' ? blanksOf(after)[piece.index]?.hint : piece.text))
      .join('|');
    expect(text.replaceAll('|', '').replace(/\s+/g, ' ')).toBe(
      ' You can do this and do that: see oven.example 😀 ',
    );
  });

  test('shows a whole recast without the words that go', () => {
    const after = 'You can use it offline, so [what they keep].';
    expect(line(newWords('We’re proud: it is offline! Follow us.', after, blanksOf(after)))).toBe(
      '+You can use+ it offline+, so+ [0].',
    );
  });

  test('finds the words of the writer’s own answers in the post they made', () => {
    const post = 'If you write on trains, you can keep every word: Tern works offline.';
    expect(line(ownWords('people who write on trains keep every word', post, []))).toBe(
      'If you +write on trains+, you can +keep every word+: Tern works offline.',
    );
  });

  test('stays quick and whole on two long texts with nothing in common', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word}${index}`).join(' ');
    const kinds = changedWords(long('us'), long('you'), []).map((piece) => piece.kind);
    expect(kinds).toEqual(['gone', 'same', 'new']);
  });

  test('takes characters of the private area in a draft without mixing them up with blanks', () => {
    expect(changes('a \uE000 b', 'a [c] b')).toBe('a [0] b');
  });
});
