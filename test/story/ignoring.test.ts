import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/engine/finding';
import { ignoredOf, notIgnored } from '../../src/story/ignoring';

const finding = (draft: string, words: string, rule = 'launch-fanfare'): Finding => ({
  rule,
  category: 'announce',
  severity: 'warn',
  start: draft.indexOf(words),
  end: draft.indexOf(words) + words.length,
  says: '',
  why: '',
  sources: ['Youward'],
  rewrites: [],
});

describe('an ignored phrase', () => {
  const draft = 'We’re  Thrilled to announce a new tea. Come and taste it.';
  const found = finding(draft, 'We’re  Thrilled to announce');

  test('keeps the rule and the words alone, whatever their case and spacing', () => {
    expect(ignoredOf(draft, found)).toEqual({
      rule: 'launch-fanfare',
      phrase: 'we’re thrilled to announce',
    });
  });

  test('is left out in this draft and in the next', () => {
    const next = 'Hello. We’re thrilled to announce a second tea.';
    const ignored = [ignoredOf(draft, found)];
    expect(notIgnored(draft, [found], ignored)).toEqual([]);
    expect(notIgnored(next, [finding(next, 'We’re thrilled to announce')], ignored)).toEqual([]);
  });

  test('still counts for other rules, and other phrases for the same rule', () => {
    const ignored = [ignoredOf(draft, found)];
    const others = [
      finding(draft, 'We’re  Thrilled to announce', 'joy-first'),
      finding(draft, 'Come and taste it'),
    ];
    expect(notIgnored(draft, others, ignored)).toEqual(others);
  });
});
