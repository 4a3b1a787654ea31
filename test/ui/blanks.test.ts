import { describe, expect, test } from 'vitest';
import { blankKeys, filledText, firstEmpty } from '../../src/ui/blanks';
import { blanksOf } from './made-up';

const text = '[Name], you can [what they do]; so can [Name].';
const blanks = blanksOf(text);

describe('blanks', () => {
  test('are known by their hint, numbered where it comes twice', () => {
    expect(blankKeys(blanks)).toEqual(['Name', 'what they do', 'Name (2)']);
  });

  test('are filled where they stand, and stay as hints until they are', () => {
    const filled = { Name: 'Ada', 'what they do': ' bake [bread] ' };
    expect(filledText(text, blanks, filled)).toBe('Ada, you can bake [bread]; so can [Name].');
  });

  test('say which one is still empty', () => {
    expect(firstEmpty(blanks, { Name: 'Ada', 'what they do': '  ' })).toBe(1);
    expect(firstEmpty(blanks, { Name: 'Ada', 'what they do': 'bake', 'Name (2)': 'Bo' })).toBeNull();
    expect(firstEmpty([], {})).toBeNull();
  });
});
