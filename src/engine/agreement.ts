/** Words that begin with a vowel letter and a consonant's sound, and the other way round. */
const consonantSound = /^(?:uni(?!n|m)|use|usu|uti|ubi|eu|ewe|one\b|once\b|one-|u\.?[ks]\b|url)/i;
const vowelSound =
  /^(?:hour|honest|honou?r|heir|mba\b|mvp\b|nda\b|ngo\b|sms\b|seo\b|x-ray|h\.?r\b|s\.?o\.?s|ftse|8|11\b|18\b)/i;

/** `a` or `an`, as the word behind it sounds; null when it begins with no letter or figure. */
export function articleFor(word: string): 'a' | 'an' | null {
  if (!/^[\p{L}\p{N}]/u.test(word)) return null;
  if (vowelSound.test(word)) return 'an';
  if (consonantSound.test(word)) return 'a';
  return /^[aeiouáéíóú]/i.test(word) ? 'an' : 'a';
}

/** Puts every `a` and `an` of a text right by the word that follows it. */
export function withArticles(text: string): string {
  if (!/\ban? /i.test(text)) return text;
  return text.replace(
    /\b(a)(n?) (?=([\p{L}\p{N}][\p{L}\p{N}.-]*))/giu,
    (whole, a: string, _n: string, word: string) => {
      const right = articleFor(word);
      if (right === null) return whole;
      return `${right === 'an' ? `${a}${a === 'A' && whole.trim() === 'AN' ? 'N' : 'n'}` : a} `;
    },
  );
}

const pairs: readonly (readonly [string, string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
];
const behindHead =
  /\s(?:of|for|in|on|at|with|to|by|from|that|which|who|and how|about|after|today|this)\s.*$/i;
const notPlural =
  /(?:ss|us|is|news|always|yes|series|business|analytics|mathematics|physics|basics|economics|politics)$/i;

/** Whether a noun phrase is of more than one, told by its head: "our new tools for teams" is. */
export function isPlural(phrase: string): boolean {
  const head =
    phrase
      .replace(behindHead, '')
      .trim()
      .split(/\s+/)
      .at(-1)
      ?.replace(/[^\p{L}]+$/u, '') ?? '';
  return /s$/i.test(head) && !notPlural.test(head) && !/['’]s$/.test(head);
}

/** The text behind a noun phrase with its first verb put right: " is here" is " are here" after a plural. */
export function agreeing(phrase: string, behind: string): string {
  const found = /^ (is|are|was|were|has|have|does|do)\b/.exec(behind);
  const pair = found && pairs.find((one) => one.includes(found[1]!));
  if (!found || !pair) return behind;
  return ` ${isPlural(phrase) ? pair[1] : pair[0]}${behind.slice(found[0].length)}`;
}
