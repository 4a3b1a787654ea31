import { expect, test } from 'vitest';
import { inItsSentence } from '../../src/ui/in-its-sentence';
import { blanksOf } from './made-up';

function shown(draft: string, phrase: string, text: string, filled = {}) {
  const start = draft.indexOf(phrase);
  const rewrite = {
    label: '',
    text,
    scope: 'phrase',
    start,
    end: start + phrase.length,
    blanks: blanksOf(text),
  } as const;
  return inItsSentence(draft, rewrite, filled).finished;
}

test('a rewrite is read inside its own sentence, not the ones around it', () => {
  const draft = 'Rain again. We are proud to open the pool on Friday! Bring a towel.';
  expect(shown(draft, 'We are proud to open', 'You can swim in')).toBe('You can swim in the pool on Friday!');
});

test('a rewrite of a whole sentence brings no other sentence with it', () => {
  const draft = 'We are open! Bring a towel.';
  expect(shown(draft, 'We are open!', 'You can swim again.')).toBe('You can swim again.');
});

test('lines end a sentence too', () => {
  expect(shown('Hello\nfollow us now\nBye', 'follow us', 'read on')).toBe('read on now');
});

test('a very long sentence is cut at words on both sides', () => {
  const around = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  const finished = shown(`${around} follow us ${around}`, 'follow us', 'read on');
  expect(finished).toMatch(/^… word\d+ .* read on word0 .*word\d+ …$/);
  expect(finished.length).toBeLessThan(170);
});

test('what was typed into blanks stands in the finished sentence', () => {
  expect(shown('We won. Bye', 'We won.', 'You get [what they get].', { 'what they get': 'tea' })).toBe(
    'You get tea.',
  );
});

test('struck words stay apart from the word that follows them', () => {
  const draft = 'We are proud to say the pool is open.';
  const rewrite = { label: '', text: '', scope: 'phrase', start: 0, end: 20, blanks: [] } as const;
  const { pieces, finished } = inItsSentence(draft, rewrite, {});
  expect(pieces).toEqual([
    { kind: 'gone', text: 'We are proud to say' },
    { kind: 'same', text: ' the pool is open.' },
  ]);
  expect(finished).toBe('the pool is open.');
});
