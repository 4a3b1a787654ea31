import type { Texts } from '../../../src/english';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'áƀçđéƒĝĥíĵķĺɱñóƥɋřšŧúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĹṀÑÓƤɊŘŠŦÚṼŴẊÝŽ'];
/** What a text is made longer with: words, so that a line may break in it. */
const more = 'öñé ţŵö ţĥŕéé ƒöúŕ ƒíṽé šíẋ';
const ownWords = new Set(['language', 'direction', 'app_name']);

/**
 * English that can be read and not be taken for untranslated: accents on each letter, 40 % longer, in brackets that
 * show where a text was cut. Its language is the one that browsers call a pseudo-locale.
 */
export function pseudo(texts: Texts): Texts {
  const spoken = Object.entries(texts).map(([key, text]) => {
    if (ownWords.has(key)) return [key, text] as const;
    const longer = more.repeat(20).slice(0, Math.ceil(text.message.replace(/\$\w+\$/g, '').length * 0.4));
    const message = text.message.replace(/\$\w+\$|[A-Za-z]/g, (found) =>
      found.startsWith('$') ? found : accented[plain.indexOf(found)]!,
    );
    return [key, { ...text, message: `⟦${message} ${longer.trim()}⟧` }] as const;
  });
  return { ...Object.fromEntries(spoken), language: { message: 'en-XA' } };
}
