import { verbOf } from './verbs';
import { auxiliaries, determiners, isAdverb, prepositions, pronouns, type Word, wordsIn } from './words';

const time =
  /^(?:today|tonight|tomorrow|yesterday|now|live|here|again|below|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|last|earlier|later|recently|ahead|during|when|while|after|before|via|at|by|with|through|amid|since|until|throughout|within|despite|about|on)$/;
/** Behind one of these the phrase goes on as a clause, so that what stands before it is only a part. */
const clausal = /^(?:who|which|that|because|but|so|if|than|using|where|as|without|not)$/;
/** A phrase that begins with one of these says something only together with what stood before it. */
const empty =
  /^(?:an? (?:wide |broad |whole )?(?:range|variety|number|lot|host|couple|few)\b|it|its|this|that|these|those|them|they|you|your|us|me|him|her|his|their|some|all|many|more|such|what|how|why|where|when|who|which|one|being|doing|everyone|everything|people|things?|ways?|others?|each|something)\b/i;
const longest = 8;
const longestClause = 10;

/**
 * The noun phrase or gerund that a text begins with, as it can stand after "about": cut before a clause, a time, a place
 * with a name, a link. Null when nothing plain and full is left.
 */
export function phraseAt(text: string): string | null {
  const said = /^\s*([^.,;:!?()"“”–—|→\n]*)/u.exec(text)?.[1]?.replace(/\s+(?:https?:|-\s).*$/s, '') ?? '';
  const words = wordsIn(said);
  if (
    /^(?:how|why)\b/i.test(said.trim()) &&
    words.length > 2 &&
    words.length <= longestClause &&
    !/\b(?:it|they|this|he|she|we|our|I|my)\b/i.test(said)
  )
    return said.trim();
  let end = 0;
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const { norm } = word;
    if (clausal.test(norm) || auxiliaries.has(norm) || (pronouns.has(norm) && at > 0)) return null;
    if (time.test(norm) || (at > 0 && /^(?:\d|(?:mon|tues?|wed|thurs?|fri|sat|sun)$)/.test(norm))) break;
    if (
      /^(?:in|for|from|to)$/.test(norm) &&
      !(norm === 'for' && inName(words, at)) &&
      (!next || at === 0 || /^[@#\p{Lu}\d]/u.test(next.text) || next.norm === 'the')
    )
      break;
    if (norm === 'to' && next && verbOf(next.norm)?.forms.includes('base')) return null;
    if (
      /^(?:and|or|&)$/.test(norm) &&
      (!next || verbOf(next.norm)?.forms[0] === 's' || determiners.has(next.norm) || /^[@\d]/.test(next.text))
    )
      break;
    if (at > 0 && isClause(norm, words[at - 1]!.norm)) return null;
    if (isAdverb(norm) && !next) break;
    if (/^@/.test(word.text) && at > 0) break;
    end = word.end;
    if (at + 1 >= longest) return null;
  }
  const phrase = said
    .slice(0, end)
    .trim()
    .replace(/(?:\s+(?:and|or|&|of|in|on|for|from|to|the|a|an))+$/i, '');
  if (!phrase || empty.test(phrase) || /^\d/.test(phrase) || prepositions.has(wordsIn(phrase)[0]?.norm ?? ''))
    return null;
  if (!/\p{L}{3}/u.test(phrase) || /^(?:the|an?)$/i.test(phrase)) return null;
  const [first, second] = wordsIn(phrase);
  if (
    !second &&
    (verbOf(first?.norm ?? '') ||
      first?.norm.length === 1 ||
      /^(?:president|senator|dr)$/.test(first?.norm ?? ''))
  )
    return null;
  if (/\b(?:Dr|Mr|Mrs|Ms|Sen|Rep|St|a few|several|various|w|http)\.?$/.test(phrase)) return null;
  return phrase.replace(/^(?:The|A|An)(?= )/, (article) => article.toLowerCase());
}

/** A joint between two words with capitals: `Subsidies for Congress`. */
function inName(words: readonly Word[], at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(words[at - 1]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '');
}

/** A verb in a tense of its own after a noun: the phrase was a clause. */
function isClause(norm: string, before: string): boolean {
  const known = verbOf(norm);
  if (!known || determiners.has(before) || prepositions.has(before) || before === 'and' || before === '&')
    return false;
  return (
    known.forms[0] === 's' &&
    /^(?:is|has|does|makes|gives|helps|says|comes|goes|needs|takes|brings|leads|allows|shows|wins|gets|becomes|means|continues|remains)$/.test(
      norm,
    )
  );
}
