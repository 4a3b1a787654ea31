import { clauseOf } from './clause';
import { finite, subjectless } from './finite';
import { verbOf } from './verbs';
import { capital, wordsIn } from './words';

/** How an author speaks of itself; `they` also when it does not say. */
export type Voice = 'we' | 'i' | 'they';

/** A sentence without its fanfare, and the fanfare's words. */
export type Plain = { readonly text: string; readonly dropped: readonly string[] };

const feeling =
  'thrilled|excited|proud|honou?red|pleased|delighted|happy|humbled|grateful|thankful|privileged|glad|overjoyed|ecstatic|stoked|pumped|elated|blessed|over the moon';
const degree =
  'so|very|really|truly|incredibly|extremely|absolutely|beyond|super|deeply|immensely|most|just|also|particularly|especially|once again|again|both|quite|more than|now|today|always|still|genuinely|profoundly|tremendously|enormously|officially|equally|as always';
const feelings = `(?:(?:${degree})[ ,]+)*(?:${feeling})(?:,? (?:and|&) (?:(?:${degree}) )*(?:${feeling}))*`;
const be = "(?: (?:am|are|is|was|were)|['’](?:m|re|s))";
const opener = new RegExp(`^(.{0,80}?)(${be})((?: (?:${degree}))* ${feelings} (to|that)) `, 'i');
const bareOpener = new RegExp(`^(${feelings} (to|that)) `, 'i');
const honour =
  /^it(?:['’]s| is| was) (?:such |truly |really )?(?:an?|our|my|the) (?:great |true |real |absolute |incredible |huge |tremendous |big )?(?:honou?r|pleasure|privilege|joy|delight) (?:to |(?=\p{L}+ing\b))/iu;
const tell =
  /^(?:(?:officially|finally|also|now|publicly) )?(?:announce|share|report|reveal|say|tell you|let you know|confirm|note)(?: with you(?: all)?)?(?: today)?(?: the news)?,?(?: (that))? /i;
const proudly = /\b(?:(?:so|very) )?proudly (?=\p{Ll})/u;

/** A clause beyond doubt: its verb has an auxiliary, so that no noun phrase is taken for one ("the selected startups"). */
function isPlainly(news: string): boolean {
  const clause = clauseOf(news);
  return !!clause && /\b(?:is|are|was|were|has|have|had|will)\b/i.test(clause.group);
}

const events: Readonly<Record<string, string>> = {
  opening: 'open',
  launch: 'launch',
  release: 'release',
  publication: 'publish',
  acquisition: 'acquire',
  appointment: 'appoint',
};
const event =
  /^announce (?:the |our )(?:(?:grand|official|upcoming|successful|worldwide|global) )?(opening|launch|release|publication|acquisition|appointment) of /i;

/** The news in "announce that …", "share we …": null when what follows is no clause of its own. */
function told(phrase: string, subject: string | null): string | null {
  const act = event.exec(phrase);
  if (act && subject && /^(?:we|i)$/i.test(subject)) {
    const doing = verbOf(events[act[1]!.toLowerCase()] ?? '')?.verb.ing;
    return doing
      ? finite(subject, `${verbOf(doing)!.verb.base} ${phrase.slice(act[0].length)}`, false, true)
      : null;
  }
  const found = tell.exec(phrase);
  if (!found) return null;
  const news = phrase.slice(found[0].length);
  const ours = /^(?:we|i|our|my)\b/i.test(news);
  if (ours && subject && !/^(?:we|i)$/i.test(subject)) return null;
  if (!found[1] && !/^(?:we|i|it)\b/i.test(news) && !isPlainly(news)) return null;
  return capital(
    /^it /i.test(news) && subject && !/^(?:we|i)$/i.test(subject) ? `${subject} ${news.slice(3)}` : news,
  );
}

function opened(sentence: string): Plain | null {
  const found = opener.exec(sentence);
  if (!found) return null;
  const [whole, before = '', is = '', felt = '', to = ''] = found;
  if (/[.!?;:–—“”"()]|- /.test(before)) return null;
  const comma = before.lastIndexOf(', ');
  const lead = comma >= 0 ? before.slice(0, comma + 2) : '';
  const who = before.slice(lead.length);
  if (
    wordsIn(who).length > 6 ||
    /. (?:i|we)$/i.test(who) ||
    /\b(?:that|which|who|and|so|but|if|when|because|you|they|he|she)\b/i.test(who)
  )
    return null;
  const phrase = sentence.slice(whole.length);
  const past = /was|were/i.test(is);
  const text =
    to === 'that' ? capital(phrase) : (told(phrase, who) ?? finite(who, phrase, past, /['’]/.test(is)));
  if (!text) return null;
  const small = text.replace(/^(?:We|The|Our|This|These|It|A|An)\b/, (word) => word.toLowerCase());
  const gone =
    tell.test(phrase) && !text.startsWith(who)
      ? `${/['’]/.test(is) ? '' : is}${felt} ${tell.exec(phrase)?.[0] ?? ''}`
      : felt;
  return { text: lead ? lead + small : capital(text), dropped: [withoutJoint(gone)] };
}

/** What happens at one moment: "honoured to meet" does not say whether it is over, so it stays as it is. */
const moment =
  /^(?:spend|welcome|meet|join|speak|host|attend|visit|see|witness|participate|present|represent|moderate|talk|hear|learn|watch|stand|celebrate|get|serve|play|return|recognize|honou?r)\b/i;

function bare(sentence: string, voice: Voice): Plain | null {
  const found = bareOpener.exec(sentence);
  if (!found) return null;
  const phrase = sentence.slice(found[0].length);
  if (found[2] !== 'that' && moment.test(phrase)) return null;
  const doing =
    voice === 'they' ? subjectless(phrase) : finite(voice === 'i' ? 'I' : 'We', phrase, false, true);
  const text =
    found[2] === 'that'
      ? capital(phrase)
      : (told(phrase, voice === 'they' ? null : voice === 'i' ? 'I' : 'We') ?? doing);
  return text ? { text, dropped: [withoutJoint(found[1] ?? '')] } : null;
}

/** The words of an announcement without the "to" or "that" that joined them to the news. */
function withoutJoint(words: string): string {
  return words.trim().replace(/,? (?:to|that)$/i, '');
}

function honoured(sentence: string, voice: Voice): Plain | null {
  const found = honour.exec(sentence);
  if (!found || voice === 'they') return null;
  const rest = sentence.slice(found[0].length);
  if (moment.test(rest) || /^\p{L}+ing\b/u.test(rest)) return null;
  const ing = /^(\p{L}+ing)\b/u.exec(rest)?.[1] ?? '';
  const base = ing ? verbOf(ing.toLowerCase())?.verb.base : undefined;
  const phrase = base ? base + rest.slice(ing.length) : rest;
  const text = finite(voice === 'i' ? 'I' : 'We', phrase, /was/i.test(found[0]), true);
  return text ? { text, dropped: [found[0].trim()] } : null;
}

const disbelief =
  /^(?:(?:i|we) )?(?:still |just )?can(?:['’]?t|not) (?:quite )?believe (?:that )?(?=(?:i|we|our|my)\b)/i;

/** "I can't believe I've been named …" says that I have been named. */
function believed(sentence: string): Plain | null {
  const found = disbelief.exec(sentence);
  return found
    ? { text: capital(sentence.slice(found[0].length)), dropped: [found[0].trim().replace(/ that$/i, '')] }
    : null;
}

const calling =
  /^(?:(?:some|such|very|really) )?(?:(?:huge|big|exciting|great|amazing|fantastic|massive|major|wonderful|good|incredible) (?:news|announcement|update)|it['’]s official|drum ?roll(?: please)?|announcement|news)(?: (?:today|alert|everyone|from us))? ?[:,–—] ?(?=\p{L}+ \p{L}+ \p{L})/iu;

/** "Big news: we …" only raises its voice. */
function called(sentence: string): Plain | null {
  const found = calling.exec(sentence)?.[0];
  return found
    ? { text: capital(sentence.slice(found.length)), dropped: [found.replace(/[\s:,–—]+$/, '')] }
    : null;
}

/**
 * A sentence with its announcement taken off: `We're thrilled to announce that Acme opens on Sunday` is
 * `Acme opens on Sunday`. What cannot be taken off cleanly stays.
 */
export function plain(sentence: string, voice: Voice): Plain {
  if (/^\W*[“"]/.test(sentence)) return { text: sentence, dropped: [] };
  const loud = called(sentence);
  if (loud) {
    const rest = plain(loud.text, voice);
    return { text: rest.text, dropped: [...loud.dropped, ...rest.dropped] };
  }
  const made = believed(sentence) ?? opened(sentence) ?? bare(sentence, voice) ?? honoured(sentence, voice);
  if (made) return made;
  const adverb = proudly.exec(sentence);
  return adverb
    ? { text: sentence.replace(adverb[0], ''), dropped: ['proudly'] }
    : { text: sentence, dropped: [] };
}
