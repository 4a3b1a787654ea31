import { expect, test } from 'vitest';
import { isTypedInto } from '../../src/composer/write';

test('a text with something put in at one place is that text, typed into', () => {
  expect(isTypedInto('You can read offline.', 'You can read offline. Yes')).toBe(true);
  expect(isTypedInto('You can read offline.', 'You can now read offline.')).toBe(true);
  expect(isTypedInto('a\u00A0b', 'a bc')).toBe(true);
});

test('a text with anything else done to it is not', () => {
  expect(isTypedInto('You can read offline.', 'You can read offline.')).toBe(false);
  expect(isTypedInto('You can read offline.', 'You can read')).toBe(false);
  expect(isTypedInto('You can read offline.', 'We can read offline now.')).toBe(false);
});
