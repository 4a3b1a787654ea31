import { clauseOf } from './clause';
import { conjugate, verbOf } from './verbs';
import { capital, wordsIn } from './words';

/** A sentence without its fanfare, and the fanfare's words. */
export type Plain = { readonly text: string; readonly dropped: readonly string[] };

const feeling =
  'thrilled|excited|proud|honou?red|pleased|delighted|happy|humbled|grateful|thankful|privileged|glad|overjoyed|ecstatic|stoked|pumped|elated|blessed|over the moon';
const degree =
  'so|very|really|truly|incredibly|extremely|absolutely|beyond|super|deeply|immensely|most|just|also|particularly|especially|once again|again|both|quite|more than|now|today|always|still|genuinely|profoundly|tremendously|enormously|officially|equally|as always';
const feelings = `(?:(?:${degree})[ ,]+)*(?:${feeling})(?:,? (?:and|&) (?:(?:${degree}) )*(?:${feeling}))*`;
const be = "(?: (?:am|are|is|was|were)|['’](?:m|re|s))";
const opener = new RegExp(`^(.{0,80}?)(${be})((?: (?:${degree}))*) (${feelings}) (to|that) `, 'i');
const bareOpener = new RegExp(`^(${feelings})( to| that) `, 'i');
const honour =
  /^(?:it(?:['’]s| is| was) (?:such |truly |really )?(?:an?|our|my|the) (?:great |true |real |absolute |incredible |huge |tremendous |big )?(?:honou?r|pleasure|privilege|joy|delight)) (?:to |(?=\p{L}+ing\b))/iu;
const tell =
  /^(?:(?:officially|finally|also|now|publicly) )?(?:announce|share|report|reveal|say|tell you|let you know|confirm|note)(?: with you(?: all)?)?(?: today)?(?: the news)?,?(?: (that))? /i;
const lasting = new Set(
  'support sponsor be have serve offer provide work count call represent stand play contribute help recognize celebrate participate continue partner employ own belong know see live share do make lead power'.split(
    ' ',
  ),
);

function subjectOf(subject: string, bare: string, first: boolean): string {
  if (subject.trim()) return subject.trim();
  return first ? `I${bare ? '’m' : ''}`.replace('’m', '') : 'We';
}

/** `we` + verb in the tense the opener had, e.g. `are launching`, `support`, `have been named`. */
function finite(subject: string, phrase: string, past: boolean, short: boolean): string | null {
  const words = wordsIn(phrase);
  const first = words[0];
  if (!first) return null;
  const person = /^(i)$/i.test(subject)
    ? 'i'
    : /^(we|you|they)$/i.test(subject) || /[^s']s$|\band\b|&/.test(subject)
      ? 'plural'
      : 'one';
  const isBe = past
    ? person === 'plural'
      ? ' were'
      : ' was'
    : short
      ? person === 'i'
        ? '’m'
        : person === 'plural'
          ? '’re'
          : ' is'
      : person === 'i'
        ? ' am'
        : person === 'plural'
          ? ' are'
          : ' is';
  const isHave = past ? ' had' : short && person !== 'one' ? '’ve' : person === 'one' ? ' has' : ' have';
  const tail = phrase.slice(first.end);
  if (first.norm === 'have') {
    const second = words[1];
    return second && verbOf(second.norm)?.forms.includes('part')
      ? `${past ? isHave.replace(' had', person === 'one' ? ' has' : ' have') : isHave}${tail}`
      : `${person === 'one' ? ' has' : ' have'}${tail}`;
  }
  if (first.norm === 'be') {
    const second = words[1];
    const known = second && verbOf(second.norm);
    if (known?.forms.includes('part') && !known.forms.includes('ing') && known.verb.base !== 'be')
      return past ? `${isBe}${tail}` : `${isHave} been${tail}`;
    return `${isBe}${tail}`;
  }
  const known = verbOf(first.norm);
  if (!known?.forms.includes('base')) return null;
  if (past) return ` ${known.verb.past}${tail}`;
  if (lasting.has(known.verb.base)) return ` ${person === 'one' ? known.verb.s : known.verb.base}${tail}`;
  return person === 'one' ? ` ${conjugate(known.verb.base).s}${tail}` : `${isBe} ${known.verb.ing}${tail}`;
}

function unwrap(
  subject: string,
  phrase: string,
  past: boolean,
  short: boolean,
  that: boolean,
): string | null {
  if (that) return capital(phrase);
  const told = tell.exec(phrase);
  if (told) {
    const news = phrase.slice(told[0].length);
    if (/^(?:we|our)\b/i.test(news) && !/^(?:we|i)$/i.test(subject)) return null;
    if (told[1] || /^(we|i|it)\b/i.test(news) || clauseOf(news)) {
      const named = /^it /i.test(news) && !/^(we|i)$/i.test(subject) ? `${subject} ${news.slice(3)}` : news;
      return capital(named);
    }
  }
  const end = finite(subject, phrase, past, short);
  return end === null ? null : capital(subject + end);
}

/**
 * A sentence with its announcement taken off: `We're thrilled to announce that Acme opens on Sunday` is
 * `Acme opens on Sunday`. What cannot be taken off cleanly stays. `first` says that the author writes as I.
 */
export function plain(sentence: string, first: boolean): Plain {
  const found = opener.exec(sentence);
  if (found) {
    const [whole, subject = '', isBe = '', , felt = '', to = ''] = found;
    if (!/[.!?;:]/.test(subject)) {
      const comma = subject.lastIndexOf(', ');
      const lead = comma >= 0 ? subject.slice(0, comma + 2) : '';
      const who = subject.slice(lead.length);
      if (wordsIn(who).length <= 6 && !/\b(that|which|who|and|so|but)\b/i.test(who)) {
        const text = unwrap(
          who,
          sentence.slice(whole.length),
          /was|were/i.test(isBe),
          /['’]/.test(isBe),
          to === 'that',
        );
        if (text)
          return {
            text: lead ? lead + (/^(We|I)\b/.test(text) ? text.replace(/^We/, 'we') : text) : text,
            dropped: [felt.trim()],
          };
      }
    }
  }
  const bare = bareOpener.exec(sentence);
  if (bare) {
    const text = unwrap(
      subjectOf('', '', first),
      sentence.slice(bare[0].length),
      false,
      true,
      bare[2]?.trim() === 'that',
    );
    if (text) return { text, dropped: [(bare[1] ?? '').trim()] };
  }
  const pleasure = honour.exec(sentence);
  if (pleasure) {
    const rest = sentence.slice(pleasure[0].length);
    const ing = /^(\p{L}+ing)\b/u.exec(rest)?.[1];
    const base = ing ? verbOf(ing.toLowerCase())?.verb.base : undefined;
    const text = unwrap(
      first ? 'I' : 'We',
      base ? base + rest.slice(ing?.length) : rest,
      /was/i.test(pleasure[0]),
      true,
      false,
    );
    if (text) return { text, dropped: [pleasure[0].trim()] };
  }
  const proudly = /\b(?:(?:so|very) )?proudly (?=\p{Ll})/u.exec(sentence);
  if (proudly) return { text: sentence.replace(proudly[0], ''), dropped: ['proudly'] };
  return { text: sentence, dropped: [] };
}
