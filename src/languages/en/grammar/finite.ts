import { verbOf } from './verbs';
import { capital, wordsIn } from './words';

/** What one does rather than is doing: these stay in the simple present once "proud to" is gone. */
const lasting = new Set(
  'support sponsor be have serve offer provide work count call represent stand play contribute help recognize participate continue employ own belong know see live share do make lead power rank give say'.split(
    ' ',
  ),
);

/** What is over when it is told: "honoured to receive the prize" is no "we're receiving the prize". */
const over = new Set('receive win earn achieve reach accept'.split(' '));

type Person = 'i' | 'many' | 'one';

function personOf(subject: string): Person {
  if (/^i$/i.test(subject)) return 'i';
  if (/^(?:we|you|they)$/i.test(subject)) return 'many';
  return /^our \p{L}+s$|\band\b|&| (?:team members|employees|volunteers|colleagues|engineers)$/iu.test(
    subject,
  )
    ? 'many'
    : 'one';
}

const being: Readonly<Record<Person, readonly [string, string, string]>> = {
  i: [' am', '’m', ' was'],
  many: [' are', '’re', ' were'],
  one: [' is', ' is', ' was'],
};

function having(person: Person, short: boolean): string {
  if (person === 'one') return ' has';
  return short ? '’ve' : ' have';
}

/** A plain participle, `named`: not `been`, and no word that is also an -ing form. */
function isParticiple(norm: string | undefined): boolean {
  const known = norm ? verbOf(norm) : undefined;
  return !!known?.forms.includes('part') && !known.forms.includes('ing') && known.verb.base !== 'be';
}

/**
 * `phrase` is what followed "to" (`launch a lamp`, `be named best`); the sentence that its subject does it, in the tense
 * the opener had. `short` keeps contractions. Null when its verb is none we know.
 */
export function finite(subject: string, phrase: string, past: boolean, short: boolean): string | null {
  const [first, second] = wordsIn(phrase);
  if (!first) return null;
  const person = personOf(subject);
  const [is, isShort, was] = being[person];
  const isBe = past ? was : short ? isShort : is;
  const tail = phrase.slice(first.end);
  if (first.norm === 'have')
    return (
      subject +
      (isParticiple(second?.norm) || second?.norm === 'been'
        ? having(person, short)
        : having(person, false)) +
      tail
    );
  if (first.norm === 'be')
    return subject + (isParticiple(second?.norm) && !past ? `${having(person, short)} been` : isBe) + tail;
  const known = verbOf(first.norm);
  if (!known?.forms.includes('base')) return null;
  const { verb } = known;
  if (past) return `${subject} ${verb.past}${tail}`;
  if (over.has(verb.base)) return `${subject}${having(person, short)} ${verb.part}${tail}`;
  if (lasting.has(verb.base)) return `${subject} ${person === 'one' ? verb.s : verb.base}${tail}`;
  return person === 'one' ? `${subject} ${verb.s}${tail}` : `${subject}${isBe} ${verb.ing}${tail}`;
}

/** What one has done and is not doing: `Receiving a prize` is no way to tell of one. */
const done = new Set('receive win earn get accept achieve see know hear say reach'.split(' '));

/** The same for an author who does not say I or we: `Named best`, `Launching a lamp`. Null where neither can be said. */
export function subjectless(phrase: string): string | null {
  const [first, second] = wordsIn(phrase);
  if (!first) return null;
  if (first.norm === 'be' || first.norm === 'have') {
    const third = second?.norm === 'been' ? wordsIn(phrase)[2] : undefined;
    const part = third ?? second;
    if (first.norm === 'have' && !third) return null;
    return part && isParticiple(part.norm) ? capital(phrase.slice(part.start)) : null;
  }
  const known = verbOf(first.norm);
  return known?.forms.includes('base') && !done.has(known.verb.base)
    ? capital(known.verb.ing + phrase.slice(first.end))
    : null;
}
