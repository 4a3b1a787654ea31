import { describe, expect, test } from 'vitest';
import { carriedOver, chose, needsReader, openedAt, outcome, typed, walked } from '../../src/ui/card-model';
import { draft, findings, report, turnedReport } from './made-up';

describe('the card’s state', () => {
  test('walks the findings round and round, and keeps what was typed', () => {
    const start = typed(chose(openedAt(2), 1), 'what they do', 'bake');
    const next = walked(start, findings, 1);
    expect(next).toEqual({ at: 0, choice: 0, filled: { 'what they do': 'bake' } });
    expect(walked(next, findings, -1).at).toBe(2);
    expect(walked(openedAt(), [], 1)).toEqual(openedAt());
  });

  test('puts a rewrite into the draft with its blanks filled', () => {
    const rewrite = findings[0]?.rewrites[1];
    if (!rewrite) throw new Error('The made-up finding has no second rewrite.');
    const result = outcome(draft, rewrite, { 'what they no longer lose': 'no word is lost' });
    expect(result.text).toBe('You can now use Marlow Notes offline, so no word is lost.');
    expect(result.draft).toBe(result.text + draft.slice(rewrite.end));
  });

  test('stays with its phrase when the draft changes before it', () => {
    const after = `Hello! ${draft}`;
    const moved = findings
      .slice(1)
      .map((finding) => ({ ...finding, start: finding.start + 7, end: finding.end + 7 }));
    const state = chose(openedAt(2), 1);
    expect(carriedOver(state, findings, moved, { before: draft, after })).toEqual({ ...state, at: 1 });
  });

  test('shows what stands in its place when its phrase is gone, and closes when nothing is left', () => {
    const left = findings.slice(0, 2);
    expect(carriedOver(openedAt(2), findings, left, { before: draft, after: draft })).toEqual(openedAt(1));
    expect(carriedOver(openedAt(2), findings, [], { before: draft, after: draft })).toBeNull();
  });

  test('asks the two questions only of a draft that has no reader and deserves a nudge', () => {
    expect(needsReader(report)).toBe(true);
    expect(needsReader({ ...report, nudge: false })).toBe(false);
    expect(needsReader({ ...report, language: 'other' })).toBe(false);
    expect(needsReader(turnedReport)).toBe(false);
  });
});
