import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/engine/sentence';
import { tokenize } from '../../src/engine/token';
import { anyText } from './any-text';

const cut = (text: string) => sentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at stops, with the quotes and emoji behind them', () => {
    expect(cut('We did it! 🎉 "Really?" she said. (Yes.) Now rest…')).toEqual([
      'We did it! 🎉',
      '"Really?"',
      'she said.',
      '(Yes.)',
      'Now rest…',
    ]);
  });

  it('end at line ends', () => {
    expect(cut('One thing\nand another\r\n\r\nlast')).toEqual(['One thing', 'and another', 'last']);
    const text = 'a\n\nb';
    expect(sentences(text, tokenize(text)).map((sentence) => sentence.line)).toEqual([0, 2]);
  });

  it('do not end at abbreviations, initials, figures or list marks', () => {
    for (const whole of [
      'Thanks to Dr. Ada King vs. the rest.',
      'Acme Inc. opens in the U.S. market today.',
      'John F. Kennedy was there.',
      'Version 2.0 costs $4.50 more.',
      '1. Open the door',
      'Wait... what happened?',
    ])
      expect(cut(whole)).toEqual([whole]);
  });

  it('end at an abbreviation when a new one begins', () => {
    expect(cut('We sold it to Acme Inc. Our team stays. We left the U.S. Now we rest.')).toEqual([
      'We sold it to Acme Inc.',
      'Our team stays.',
      'We left the U.S.',
      'Now we rest.',
    ]);
    expect(cut('We closed our Series A. Our plan is simple.')).toHaveLength(2);
  });

  it('end before the links and tags that close a line', () => {
    expect(cut('Save an hour a week 👉 https://a.test/x #time #work')).toEqual([
      'Save an hour a week',
      '👉 https://a.test/x #time #work',
    ]);
    expect(cut('It is out! #news\nRead on: https://a.test')).toEqual([
      'It is out!',
      '#news',
      'Read on:',
      'https://a.test',
    ]);
  });

  it('keep a tag or link that the sentence asks for', () => {
    expect(cut('Proud to join #SaaStr')).toEqual(['Proud to join #SaaStr']);
    expect(cut('Sign up at https://a.test/x #go')).toEqual(['Sign up at https://a.test/x', '#go']);
  });

  it('hold every token but the breaks, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        const held = sentences(text, tokens).flatMap(({ first, last }) => {
          expect(last).toBeGreaterThan(first);
          return Array.from({ length: last - first }, (_, step) => first + step);
        });
        const words = tokens.map((_, at) => at).filter((at) => tokens[at]!.kind !== 'break');
        expect(held).toEqual(words);
      }),
      { numRuns: 1000 },
    );
  });
});
