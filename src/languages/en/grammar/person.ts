import { verbOf } from './verbs';

/**
 * What somebody did, said to them: `his time` is `your time`; `and gives` after a gerund is `and giving`. Null when a
 * pronoun is left that could be anybody's.
 */
export function toYou(rest: string): string | null {
  const said = rest
    .replace(/\b(?:himself|herself|themselves)\b/g, 'yourself')
    .replace(/\b(?:his|her|their)\b(?! own\b)(?= \p{L})/gu, 'your')
    .replace(/\b(?:his|her|their) own\b/g, 'your own')
    .replace(/\b(and|,) (\p{Ll}+)\b/gu, (whole, joint: string, word: string) => {
      const known = verbOf(word);
      return known?.forms[0] === 's' || (known?.forms[0] === 'past' && known.verb.past !== known.verb.base)
        ? `${joint} ${known.verb.ing}`
        : whole;
    });
  return /\b(?:he|she|they|him|them|who|whose|is|are|was|were|has)\b/i.test(said) ? null : said;
}
