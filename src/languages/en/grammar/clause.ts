import { type VerbForm, type VerbForms, verbOf } from './verbs';
import {
  auxiliaries,
  blockers,
  determiners,
  isAdverb,
  isCapital,
  modals,
  prepositions,
  type Word,
  wordsIn,
} from './words';

/** How a clause's verb stands: `open` present, base; `opened` past; `has opened` perfect; `is opening`; `will open`. */
export type Tense = 'present' | 'past' | 'perfect' | 'progressive' | 'future' | 'modal';

/** A simple main clause. `lead + subject + verb + rest + stop` is the sentence, white space apart. */
export type Clause = {
  /** An opening adverbial with its comma: `This week,`. Often empty. */
  readonly lead: string;
  readonly subject: string;
  /** The verb group as written, adverbs included: `have just opened`. */
  readonly group: string;
  readonly verb: VerbForms;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negative: boolean;
  readonly adverbs: readonly string[];
  readonly rest: string;
  /** The closing mark, or nothing. */
  readonly stop: string;
};

const contraction = /^(i|we|you|he|she|it|they|there|that)('re|'m|'ve|'ll|'d|'s)$/;
const expanded: Readonly<Record<string, string>> = {
  "'re": 'are',
  "'m": 'am',
  "'ve": 'have',
  "'ll": 'will',
  "'s": 'is',
  "'d": 'would',
};
const leadShape =
  /^((?:today|yesterday|tomorrow|tonight|now|recently|together|this (?:week|month|year|morning|afternoon|evening|weekend|summer|spring|fall|autumn|winter)|last (?:week|month|year|night)|(?:in|on|at|for|with|during|since|as|from|to|through|over|across|after|before|amid|by|despite)\b[^,;:.!?]{2,70}),)\s+/i;

type Found = { readonly at: number; readonly split: string | null };

function isVerbHere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  let back = at - 1;
  while (back > 0 && isAdverb(words[back]!.norm)) back--;
  const before = words[back];
  const after = words[at + 1]?.norm ?? '';
  if (!word || !before) return false;
  const known = verbOf(word.norm);
  if (!known || (isCapital(word.text) && at > 0)) return false;
  if (determiners.has(before.norm) || prepositions.has(before.norm) || /('s|s')$/.test(before.norm))
    return false;
  const plural =
    /^(we|i|they|you)$/.test(before.norm) || (/[^s]s$/.test(before.norm) && !isCapital(before.text));
  const forms = known.forms;
  if (forms.includes('s')) {
    const next = verbOf(after);
    return (
      !plural &&
      !auxiliaries.has(after) &&
      !(next?.forms.includes('base') && !/^(to|as|work|support)$/.test(after))
    );
  }
  if (forms.includes('past')) return after !== 'by';
  return forms.includes('base') && plural;
}

/** Where the main clause's finite verb stands, or null when that is not plain. */
function finiteVerb(words: readonly Word[]): Found | null {
  for (let at = 0; at < Math.min(words.length, 16); at++) {
    const word = words[at];
    if (!word) return null;
    const short = contraction.exec(word.norm);
    if (short) return at === 0 || words[at - 1]?.norm === ',' ? { at, split: short[2] ?? '' } : null;
    if (
      at > 0 &&
      auxiliaries.has(word.norm) &&
      !/^(be|been|being|having)$/.test(word.norm) &&
      !/^(May|Will)$/.test(word.text)
    )
      return { at, split: null };
    if (isAdverb(word.norm) && at > 0) continue;
    if (at > 0 && isVerbHere(words, at)) return { at, split: null };
    if (blockers.has(word.norm) && word.norm !== 'and' && !(at === 0 && /^(that|this)$/.test(word.norm)))
      return null;
    if (/^[“"]$/.test(word.norm)) {
      const end = words.findIndex((one, index) => index > at && /^[”"]$/.test(one.norm));
      if (end < 0 || end - at > 8) return null;
      at = end;
      continue;
    }
    if (/^[;:()”–—…]$/.test(word.norm)) return null;
  }
  return null;
}

function tenseOf(chain: readonly string[], form: readonly VerbForm[]): Tense {
  const first = chain[0] ?? '';
  if (first === 'will') return 'future';
  if (modals.has(first)) return 'modal';
  if (/^(has|have|had)$/.test(first)) return 'perfect';
  if (/^(am|is|are)$/.test(first))
    return chain.length > 0 && form.includes('ing') ? 'progressive' : 'present';
  if (/^(was|were)$/.test(first)) return 'past';
  return form.includes('past') && !form.includes('base')
    ? 'past'
    : form.includes('s') || form.includes('base')
      ? 'present'
      : 'past';
}

/** Reads a sentence as one simple clause; null when it is a headline, a fragment, a command or too tangled to turn. */
export function clauseOf(sentence: string): Clause | null {
  const stop = /[.!?…]+["”’)]*\s*$/.exec(sentence)?.[0] ?? '';
  const whole = sentence.slice(0, sentence.length - stop.length);
  const lead = leadShape.exec(whole)?.[0] ?? '';
  const body = whole.slice(lead.length);
  const words = wordsIn(body);
  const found = finiteVerb(words);
  if (!found) return null;
  const first = words[found.at];
  if (!first) return null;
  const subjectEnd = found.split === null ? (words[found.at - 1]?.end ?? 0) : first.end - found.split.length;
  let subject = body.slice(0, subjectEnd);
  const chain: string[] = found.split === null ? [] : [expanded[found.split] ?? ''];
  const adverbs: string[] = [];
  for (
    let back = found.at - 1;
    back > 0 && found.split === null && isAdverb(words[back]?.norm ?? '');
    back--
  ) {
    adverbs.push(words[back]?.text ?? '');
    subject = body.slice(0, words[back - 1]?.end ?? 0);
  }
  let at = found.split === null ? found.at : found.at + 1;
  let negative = false;
  let main: { verb: VerbForms; forms: readonly VerbForm[]; end: number } | null = null;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.norm === 'not' || /n't$/.test(word.norm)) negative = true;
    const plain = word.norm.replace(/n't$/, '');
    const known = verbOf(plain);
    const fits =
      known &&
      (chain.length === 0 ||
        (modals.has(chain.at(-1) ?? '') && known.forms.includes('base')) ||
        (/^(has|have|had)$/.test(chain.at(-1) ?? '') && known.forms.includes('part')) ||
        (/^(am|is|are|was|were|be|been|being)$/.test(chain.at(-1) ?? '') &&
          (known.forms.includes('ing') || known.forms.includes('part'))) ||
        (/^(do|does|did)$/.test(chain.at(-1) ?? '') && known.forms.includes('base')));
    if (known && fits) {
      main = { verb: known.verb, forms: known.forms, end: word.end };
      if (auxiliaries.has(plain)) {
        chain.push(plain);
        continue;
      }
      at++;
      break;
    }
    if (auxiliaries.has(plain)) {
      chain.push(plain);
      main = null;
      continue;
    }
    if ((isAdverb(word.norm) || word.norm === 'not') && at + 1 < words.length) {
      const next = verbOf(words[at + 1]?.norm ?? '');
      if (next || isAdverb(words[at + 1]?.norm ?? '')) {
        adverbs.push(word.text);
        continue;
      }
    }
    break;
  }
  const last = chain.at(-1) ?? '';
  if (!main) {
    const be = /^(am|is|are|was|were|be|been|being)$/.test(last)
      ? verbOf('be')
      : /^(has|have|had)$/.test(last)
        ? verbOf('have')
        : undefined;
    if (!be) return null;
    const end = words[at - 1]?.end ?? first.end;
    main = { verb: be.verb, forms: [], end };
  }
  const passive =
    /^(am|is|are|was|were|be|been|being)$/.test(
      chain.filter((word) => word !== main?.verb.base).at(-1) ?? '',
    ) &&
    main.forms.includes('part') &&
    !main.forms.includes('ing') &&
    main.verb.base !== 'be';
  const group = body.slice(subjectEnd, main.end).trim();
  return {
    lead: lead.trim(),
    subject: subject.trim(),
    group,
    verb: main.verb,
    tense: tenseOf(chain, main.forms),
    passive,
    negative,
    adverbs,
    rest: body.slice(main.end).trim(),
    stop: stop.trim(),
  };
}
