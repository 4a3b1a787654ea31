import { describe, expect, test } from 'vitest';
import { slips, unfaithful } from '../../src/engine/kept';
import { blank, filled, place, unmarked } from '../../src/engine/move';
import { read } from '../../src/engine/reading';

const people = { us: { we: ['we', 'our'], i: ['i', 'my'] }, you: ['you', 'your'] };
const reading = (text: string) => read(text, {}, people);
const nothing = reading('');

describe('a blank', () => {
  test('stands in brackets, with its place and its hint', () => {
    const { text, blanks } = place(`You can ${blank('pay in two taps')} now.`);
    expect(text).toBe('You can [pay in two taps] now.');
    expect(blanks).toEqual([{ start: 8, end: 25, hint: 'pay in two taps' }]);
  });
  test('is not mistaken for the writer’s own brackets', () => {
    expect(place('Open [in May] again.').blanks).toEqual([]);
  });
  test('can be filled with words', () => {
    expect(filled(`Thank you to ${blank('who')}.`, (hint) => `${hint} helped`)).toBe(
      'Thank you to who helped.',
    );
  });
  test('cannot be smuggled in by a draft', () => {
    expect(unmarked(`a${blank('b')}c`)).toBe('abc');
  });
});

describe('a faithful recast', () => {
  const draft = reading('Acme Sync opens in Leith on 4 May with @RiverTrust: https://acme.example #notes');
  test('keeps every link, mention, tag, number and name', () => {
    const made = reading('In Leith, from 4 May: Acme Sync, with @RiverTrust. https://acme.example #notes');
    expect(unfaithful(draft, made, nothing, nothing)).toEqual([]);
  });
  test.each([
    ['a number', 'Acme Sync opens in Leith in May with @RiverTrust: https://acme.example #notes', '4'],
    ['a mention', 'Acme Sync opens in Leith on 4 May: https://acme.example #notes', '@rivertrust'],
    ['a name', 'Acme Sync opens on 4 May with @RiverTrust: https://acme.example #notes', 'leith'],
    ['a tag', 'Acme Sync opens in Leith on 4 May with @RiverTrust: https://acme.example', '#notes'],
  ])('does not lose %s', (_, text, lost) => {
    expect(unfaithful(draft, reading(text), nothing, nothing)).toEqual([lost]);
  });
  test('may leave out what it declares', () => {
    const made = reading('Acme Sync opens in Leith on 4 May with @RiverTrust: https://acme.example');
    expect(unfaithful(draft, made, reading('#notes'), nothing)).toEqual([]);
  });
  test('makes up no figure, unless the writer gave it', () => {
    const made = reading(`${draft.text} You save 20 %.`);
    expect(unfaithful(draft, made, nothing, nothing)).toEqual(['20']);
    expect(unfaithful(draft, made, nothing, reading('save 20 %'))).toEqual([]);
  });
});

describe('a well-formed recast', () => {
  const draft = reading('Our shop is open. Come in.');
  test.each([
    ['a doubled word', 'You can can come in.', 'can can'],
    ['a lone bracket', 'You can come in (today.', 'lone ('],
    ['a small initial', 'Come in. our shop is open.', 'small our'],
    ['a space before a stop', 'Come in .', 'space before a mark'],
  ])('has not: %s', (_, text, slip) => {
    expect(slips(draft, reading(text))).toContain(slip);
  });
  test('may keep a slip that was the writer’s', () => {
    expect(slips(reading('our shop is open.'), reading('Come in. our shop is open.'))).toEqual([]);
  });
});
