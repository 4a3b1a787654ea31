import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/engine/finding';
import { read, Who } from '../../src/engine/reading';
import { anyText } from './any-text';

const english = {
  us: { we: ['we', 'us', 'our', 'ours'], i: ['i', 'my', 'me'] },
  you: ['you', 'your', "y'all"],
};
const label = Object.fromEntries(Object.entries(Who).map(([name, code]) => [code, name]));

/** The marked words of a text: `We/we`. */
function marked(text: string, context: Context = {}): string[] {
  const { tokens, who } = read(text, context, english);
  return tokens.flatMap((token, at) =>
    who[at] ? [`${text.slice(token.start, token.end)}/${label[who[at]!]}`] : [],
  );
}

describe('a reading', () => {
  it('marks us, me and you', () => {
    expect(marked("We're glad our guests asked me. You're right")).toEqual([
      'We/we',
      'our/we',
      'me/i',
      'You/you',
    ]);
  });

  it('marks names of several words, their possessives aside', () => {
    const context = { names: { names: ['Harbor Kitchen'], products: ['Soup Van'] } };
    expect(marked("Harbor Kitchen's new Soup Van", context)).toEqual([
      'Harbor/name',
      'Kitchen/name',
      'Soup/product',
      'Van/product',
    ]);
    expect([...read('Harbor Kitchen', context, english).joins]).toEqual([0, 1]);
  });

  it('prefers the longest name', () => {
    const context = { names: { names: ['Ledgerline'], products: ['Ledgerline Close'] } };
    expect(marked('Ledgerline Close by Ledgerline', context)).toEqual([
      'Ledgerline/product',
      'Close/product',
      'Ledgerline/name',
    ]);
  });

  it('finds a name inside handles and tags', () => {
    const context = { names: { names: ['Acme', 'Harbor Kitchen'], handles: ['@hk'] } };
    expect(marked('@AcmeHQ #AcmeCloud #acmeday @HK #HarborKitchenRuns @pharmacme #other', context)).toEqual([
      '@AcmeHQ/name',
      '#AcmeCloud/name',
      '#acmeday/name',
      '@HK/name',
      '#HarborKitchenRuns/name',
    ]);
  });

  it('finds a name with its accents or without them, whichever way it was set', () => {
    const set = [{ names: { names: ['Café Lumière'] } }, { names: { names: ['Cafe Lumiere'] } }];
    for (const context of set)
      for (const typed of ['Café Lumière', 'Cafe Lumiere', 'CAFÉ LUMIÈRE'])
        expect(marked(`${typed} opens`, context)).toEqual(typed.split(' ').map((word) => `${word}/name`));
    expect(marked('#CaféLumière opens', set[1]!)).toEqual(['#CaféLumière/name']);
    expect(marked('Moller ships', { names: { names: ['Møller'] } })).toEqual(['Moller/name']);
  });

  it('reads a name without its legal form and its tagline', () => {
    expect(marked('Acme ships', { names: { names: ['Acme Inc. | tools for teams'] } })).toEqual([
      'Acme/name',
    ]);
  });

  it('does not take an ordinary word in lower case for a name', () => {
    const context = { names: { names: ['Buffer'] } };
    expect(marked('Keep a buffer. Buffer helps', context)).toEqual(['Buffer/name']);
    expect(marked('buffer helps teams', context)).toEqual(['buffer/name']);
  });

  it('does not take the country for us', () => {
    expect(marked('Made in the US for us')).toEqual(['us/we']);
    expect(marked('JOIN US TODAY')).toEqual(['US/we']);
  });

  it('takes more words for the reader, phrases too', () => {
    expect(marked('Finance teams and bookkeepers', { you: ['bookkeepers', 'finance teams'] })).toEqual([
      'Finance/you',
      'teams/you',
      'bookkeepers/you',
    ]);
  });

  it('takes any text under any names', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (text, names) => {
        const reading = read(text, { names: { names, handles: names }, you: names }, english);
        expect(reading.who).toHaveLength(reading.tokens.length);
      }),
    );
  });
});
