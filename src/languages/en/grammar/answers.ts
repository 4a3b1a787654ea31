import { verbOf } from './verbs';
import { wordsIn } from './words';

/** The answer to "who is this for?" as it stands after "for": no stop, no capital that is not a name's. */
export function whoPhrase(answer: string): string {
  const said = answer
    .trim()
    .replace(/^(?:for|to)\s+/i, '')
    .replace(/[.!?;:,\s]+$/, '');
  const [first, second] = wordsIn(said);
  const name =
    first && (/\p{Lu}.*\p{Lu}|\d/u.test(first.text) || (second && /^\p{Lu}/u.test(second.text)) || !second);
  return name ? said : said.charAt(0).toLowerCase() + said.slice(1);
}

/**
 * The answer to "what do they get?" as a clause said to them: `pay in two taps` is `you can pay in two taps`, `less
 * paperwork` is `you get less paperwork`, `they can pay` is `you can pay`, a whole sentence to the reader stays.
 */
export function getsClause(answer: string): string {
  const said = answer
    .trim()
    .replace(/[.!?;,\s]+$/, '')
    .replace(/^(?:so )?that\s+/i, '');
  const small = /^(?:I\b|\p{Lu}{2})/u.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1);
  const yours = small
    .replace(/\bthemselves\b/gi, 'yourselves')
    .replace(/\bthey(?:['’]re| are)\b/gi, 'you are')
    .replace(/\bthey\b/gi, 'you')
    .replace(/\btheirs?\b/gi, (word) => (word.toLowerCase() === 'their' ? 'your' : 'yours'));
  if (/^you\b/i.test(yours)) return yours;
  const bare = yours.replace(/^(?:to|can|be able to|now)\s+/i, '');
  const [first, second] = wordsIn(bare);
  const known = first ? verbOf(first.norm) : undefined;
  if (known?.forms.includes('ing')) return `you get help ${bare}`;
  const verb = known?.forms.includes('base') && !(second && /^(?:of|for)$/.test(second.norm));
  return verb && (bare !== yours || second) ? `you can ${bare}` : `you get ${bare}`;
}
