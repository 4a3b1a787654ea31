import { describe, expect, test } from 'vitest';
import {
  added,
  examplePieces,
  foundRules,
  loudnessOf,
  plainExample,
  switched,
  withLoudness,
  withName,
  without,
} from '../../src/options/choices';
import type { RuleShown } from '../../src/options/view';
import { defaults } from '../../src/settings/shape';

describe('choices in the settings', () => {
  test('add a word once, trimmed, whatever its capitals', () => {
    expect(added(['Tern'], '  tern ')).toEqual(['Tern']);
    expect(added(['Tern'], ' ')).toEqual(['Tern']);
    expect(added(['Tern'], ' Blue   Tern ')).toEqual(['Tern', 'Blue Tern']);
  });

  test('change one list of names and leave the others', () => {
    const settings = withName(defaults, 'handles', ['@tern']);
    expect(settings.names).toEqual({ ...defaults.names, handles: ['@tern'] });
    expect(defaults.names.handles).toEqual([]);
  });

  test('make a rule louder or quieter; as loud as it comes is no choice; a locked one stays', () => {
    const rule = { id: 'follow-us', severity: 'warn' } as RuleShown;
    const quieter = withLoudness(defaults, rule, 'note');
    expect(quieter.severities).toEqual({ 'follow-us': 'note' });
    expect(loudnessOf(rule, quieter)).toBe('note');
    expect(loudnessOf({ ...rule, settled: 'on' }, quieter)).toBe('warn');
    expect(withLoudness(quieter, rule, 'warn').severities).toEqual({});
  });

  test('switch a site off with all its hosts, once, and on again', () => {
    const off = switched(['a.example'], ['a.example', 'b.example'], false);
    expect(off).toEqual(['a.example', 'b.example']);
    expect(switched(off, ['a.example'], true)).toEqual(['b.example']);
    expect(without(off, off)).toEqual([]);
  });

  const rule = (id: string, category: string, example: string): RuleShown => ({
    id,
    category,
    severity: 'note',
    says: 'Readers meet it.',
    why: 'Because.',
    flags: { [example]: '' },
    allows: [],
  });
  const rules = [
    rule('follow-us', 'channel', 'Do [follow us] now'),
    rule('big-news', 'announce', '[Big news] today'),
  ];

  test('find rules by name, words or examples', () => {
    const ids = (words: string) => foundRules(rules, words).map(({ id }) => id);
    expect(ids('')).toEqual(['follow-us', 'big-news']);
    expect(ids('  Follow US')).toEqual(['follow-us']);
    expect(ids('news today')).toEqual(['big-news']);
    expect(ids('zebra')).toEqual([]);
  });

  test('show an example with what is marked in it', () => {
    expect(examplePieces('Do [follow us] now')).toEqual([
      { text: 'Do ', marked: false },
      { text: 'follow us', marked: true },
      { text: ' now', marked: false },
    ]);
    expect(examplePieces('[All of it]')).toEqual([{ text: 'All of it', marked: true }]);
    expect(plainExample('Do [follow us] now')).toBe('Do follow us now');
  });
});
