import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../src/engine/length';

const x = { by: 'weighted', limit: 280, link: 23 } as const;

describe('length', () => {
  it('is weighted on X: links 23, emoji 2, other scripts 2', () => {
    expect(lengthOf('hello', x)).toBe(5);
    expect(lengthOf('see https://example.test/a/very/long/path?with=many&things=1 now', x)).toBe(4 + 23 + 4);
    expect(lengthOf('acme.com', x)).toBe(23);
    expect(lengthOf('jo@acme.com', x)).toBe(11);
    expect(lengthOf('👨‍👩‍👧‍👦🇫🇷', x)).toBe(4);
    expect(lengthOf('日本', x)).toBe(4);
    expect(lengthOf('café', x)).toBe(4);
    expect(lengthOf('cafe\u0301', x)).toBe(4);
    expect(lengthOf('“a” – b…', x)).toBe(9);
  });

  it('is in graphemes, code points or units elsewhere', () => {
    const text = 'é👨‍👩‍👧'.normalize('NFD');
    expect(lengthOf(text, { by: 'graphemes', limit: 300 })).toBe(2);
    expect(lengthOf(text, { by: 'code-points', limit: 300 })).toBe(7);
    expect(lengthOf(text, { by: 'utf16', limit: 300 })).toBe(10);
  });

  it('takes links and mentions as Mastodon and Bluesky count them', () => {
    const mastodon = { by: 'graphemes', limit: 500, link: 23, mention: 'name' } as const;
    expect(lengthOf('see https://example.test/a/very/long/path?with=many now', mastodon)).toBe(4 + 23 + 4);
    expect(lengthOf('hi @jo@acme.example and @jo', mastodon)).toBe('hi @jo and @jo'.length);
    const bluesky = { by: 'graphemes', limit: 300, link: 'shown' } as const;
    expect(lengthOf('https://example.test/', bluesky)).toBe('example.test'.length);
    expect(lengthOf('https://example.test/short', bluesky)).toBe('example.test/short'.length);
    expect(lengthOf('https://example.test/a/much/longer/path', bluesky)).toBe(
      'example.test/a/much/longe...'.length,
    );
  });
});
