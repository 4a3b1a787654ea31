import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween, shiftMarks } from '../../src/composer/shift';

/** The mark in [brackets], and the text without them. */
function marked(text: string) {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return { text: text.replace(/[[\]]/g, ''), mark: { start, end } };
}

const whatIsLeft = (from: string, now: string): string => {
  const { text, mark } = marked(from);
  const [kept] = shiftMarks([mark], text, now);
  return kept ? now.slice(kept.start, kept.end) : 'gone';
};

describe('a mark', () => {
  it.each([
    ['We are [so proud] today', 'Hello! We are so proud today', 'so proud'],
    ['We are [so proud] today', 'We are so proud of it today', 'so proud'],
    ['We are [so proud] today', 'are so proud today', 'so proud'],
    ['We are [so proud]', 'We are so proud!', 'so proud'],
    ['We are [so proud]', 'We are so proud\n\nMore', 'so proud'],
    ['[So proud] today', '👩‍👩‍👧 So proud today', 'So proud'],
  ])('follows its words: %s -> %s', (from, now, kept) => {
    expect(whatIsLeft(from, now)).toBe(kept);
  });

  it.each([
    ['We are [so proud] today', 'We are so very proud today'],
    ['We are [so proud] today', 'We are so proud'.slice(0, -1)],
    ['We are [so proud]', 'We are so prouder'],
    ['We are [proud] today', 'We are unproud today'],
    ['We are [so proud] today', ''],
    ['We are [so proud] today', 'You can now save'],
  ])('is gone when its words change: %s -> %s', (from, now) => {
    expect(whatIsLeft(from, now)).toBe('gone');
  });

  it('never points at other words than its own, whatever the edit', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.nat(), fc.nat(), (head, tail, put, a, b) => {
        const text = `${head}so proud${tail}`;
        const mark = { start: head.length, end: head.length + 8 };
        const from = a % (text.length + 1);
        const to = from + (b % (text.length - from + 1));
        const now = text.slice(0, from) + put + text.slice(to);
        for (const { start, end } of shiftMarks([mark], text, now))
          expect(now.slice(start, end)).toBe('so proud');
      }),
    );
  });
});

describe('an edit', () => {
  it('turns the old text into the new one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (old, now) => {
        const edit = editBetween(old, now);
        const { from, before, after } = edit ?? { from: 0, before: 0, after: 0 };
        expect(Boolean(edit)).toBe(old !== now);
        expect(old.slice(0, from) + now.slice(from, after) + old.slice(before)).toBe(now);
      }),
    );
  });
});
