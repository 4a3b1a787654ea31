import { describe, expect, test } from 'vitest';
import { mentionedIn } from '../../src/languages/en/grammar/mentioned';
import { phraseAt } from '../../src/languages/en/grammar/phrase';

const mentioned = (text: string) => mentionedIn([text], (name) => name === 'Acme');

describe('a phrase that can stand after "about"', () => {
  test.each([
    ['the future of farming at the Harbour Hall', 'the future of farming'],
    ['harbour dues in Leith, tonight', 'harbour dues'],
    ['helping families save.', 'helping families save'],
    ['how lamps save power: https://acme.example', 'how lamps save power'],
    ['The night bus tomorrow', 'the night bus'],
  ])('“%s” begins with “%s”', (text, phrase) => {
    expect(phraseAt(text)).toBe(phrase);
  });
  test.each(['it all', 'what we do', 'people who read', 'the lamps that we mend', '40 lamps', ''])(
    '“%s” gives none',
    (text) => {
      expect(phraseAt(text)).toBeNull();
    },
  );
});

describe('a post mentions', () => {
  test.each([
    ['whom', 'We met with growers at the Harbour Hall.', 'growers'],
    ['whom', 'Our CEO spoke at TideConf.', 'our CEO'],
    ['about', 'Ana spoke about summer ticks on Friday.', 'summer ticks'],
    ['aim', 'Acme is committed to helping families save.', 'helping families save'],
    ['event', 'We are at Harbour Forum this week.', 'the Harbour Forum'],
    ['group', 'Our fund supports small theatres in Leeds.', 'small theatres in Leeds'],
    ['product', 'Our new app is live.', 'our new app'],
    ['channel', 'Follow us on Instagram.', 'Instagram'],
    ['partner', 'We partnered with Tern Energy on this.', 'Tern Energy'],
    ['place', 'We moved to Cork.', 'Cork'],
  ] as const)('%s: “%s”', (kind, text, said) => {
    expect(mentioned(text)[kind]).toBe(said);
  });
  test.each([
    ['partner', 'We partnered with Acme on this.'],
    ['product', 'In a new season we rest.'],
    ['group', 'We help feed families.'],
    ['aim', 'We are committed to China.'],
  ] as const)('no %s: “%s”', (kind, text) => {
    expect(mentioned(text)[kind]).toBeUndefined();
  });
});
