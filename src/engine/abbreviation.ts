/** English abbreviations that are written with a full stop. Both kinds keep the stop in their token. */
const titles =
  'mr mrs ms mx dr prof sr jr st hon rev gen col capt lt sgt sen rep gov pres vs v approx est feat ft fig vol no nos ex al cf viz ca dept incl tel ext min max avg asst assoc';
const closers = 'inc ltd co corp llc plc bros etc jan feb mar apr jun jul aug sep sept oct nov dec dist';

/** A stop after one of these never ends a sentence when words follow on the line. */
const never = new Set(titles.split(' '));
/** A stop after one of these ends a sentence when what follows looks like a new one. */
const maybe = new Set(closers.split(' '));
/** Ordinary words too ("no.", "max."): an abbreviation only before a digit or a capital, as below. */
const alsoWords = new Set([
  'no',
  'nos',
  'min',
  'max',
  'ex',
  'al',
  'ca',
  'v',
  'hon',
  'mar',
  'gen',
  'rep',
  'est',
  'tel',
  'ext',
  'fig',
  'co',
  'st',
  'pres',
  'dist',
  'col',
  'ms',
  'jun',
  'dec',
  'sen',
  'vol',
  'avg',
  'sep',
  'jan',
]);

/**
 * Whether a full stop at `dot` belongs to the word before it: `Inc.`, `Dr.`, `No. 1`.
 * `word` is the word in lower case.
 */
export function keepsStop(text: string, word: string, wordStart: number, dot: number): boolean {
  if (!never.has(word) && !maybe.has(word)) return false;
  if (!alsoWords.has(word)) return true;
  const first = text.charCodeAt(wordStart);
  const next = text.charCodeAt(dot + 2);
  if (text.charCodeAt(dot + 1) !== 32) return false;
  const digitNext = next >= 48 && next <= 57;
  const capitalNext = next >= 65 && next <= 90;
  if (word === 'no' || word === 'nos' || word === 'fig' || word === 'vol') return digitNext;
  return (first >= 65 && first <= 90 && capitalNext) || digitNext;
}

/** Words that begin sentences: after `Inc.` or `U.S.` one of them, capitalised, begins a new one. */
export const openers = new Set(
  (
    'we i our my you your he she it they this that these those the a an in on at for from with and but so if when what why how who where ' +
    'there here now today let join see read thanks thank no yes not all as after before because get meet come check'
  ).split(' '),
);

/** Words that want something after them: a link or a tag that follows belongs to their sentence. */
export const wanting = new Set(
  'the a an my our your this that to at in on of for with by from and or is are was were be love use using join via about than like as into near under over'.split(
    ' ',
  ),
);

/** Whether the token's text (lower case, stop included) is an abbreviation that never ends a sentence. */
export function neverEnds(norm: string): boolean {
  return norm === 'e.g.' || norm === 'i.e.' || norm === 'ph.d.' || never.has(norm.slice(0, -1));
}
