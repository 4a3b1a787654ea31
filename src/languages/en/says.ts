import { Who } from '../../engine/who';
import { type Facts, placeOfIdea } from './features/facts';
import type { Group } from './features/feature';
import { ideas } from './features/lexicon';
import { capital, inWords, listed, times } from './features/numbers';
import type { PhraseHit } from './features/phrases';
import { type SentenceFacts, speaksOfUs } from './features/sentence-facts';
import { isReply } from './features/shape';
import { serves } from './features/tallies';

/** What a group's sentence may speak of: the draft, and the ideas of the group that moved the verdict most. */
export type Telling = {
  readonly facts: Facts;
  /** Above 0: the group pulled towards a nudge. */
  readonly weight: number;
  /** Bits of the group's ideas that pulled the group's way and stand in the draft, strongest first. */
  readonly found: readonly number[];
  readonly phrases: readonly PhraseHit[];
};

/** Words that say nothing when they are quoted alone. */
const plainWords = new Set(
  'the and but for from with this that these those there their them they his her its our your you all any get got how who what when where why can could will would should has have had was were are not just now out over into about after before than then only also more most one way back own make made like'.split(
    ' ',
  ),
);

const quoted = (text: string) => `“${text}”`;

function textOf({ reading }: Facts, first: number, last: number): string {
  return reading.text.slice(reading.tokens[first]!.start, reading.tokens[last]!.end).replace(/\s+/g, ' ');
}

/** The author as the draft calls it. */
function author(facts: Facts): string {
  const { tokens } = facts.reading;
  for (let at = 0; at < tokens.length; at++) {
    if (facts.selves[at] !== Who.name || tokens[at]!.kind !== 'word') continue;
    let last = at;
    while (facts.reading.joins[last + 1] === 1) last++;
    return textOf(facts, at, last);
  }
  return facts.we > 0 ? '“we”' : facts.i + facts.ours.my > 0 ? '“I”' : 'the author';
}

/** Where an idea stands in the draft, in the draft's words. */
function wordsOf(facts: Facts, bit: number): string | null {
  const place = placeOfIdea(facts, bit);
  return place && textOf(facts, place[0], place[1]);
}

const count = (facts: Facts, passes: (sentence: SentenceFacts) => boolean) =>
  facts.sentences.filter(passes).length;

function of(
  facts: Facts,
  part: number,
  what: { one: string; many: string; all: string; none: string },
  few: boolean,
): string {
  const all = facts.sentences.length;
  if (all <= 1) return part > 0 ? what.one : what.none;
  if (part === 0) return what.none;
  if (part === all) return what.all;
  const share = `${capital(inWords(part))} of ${inWords(all)} sentences`;
  return `${few ? `Only ${share.toLowerCase()}` : share} ${part === 1 ? what.many.replace(/^are/, 'is').replace(/^serve/, 'serves') : what.many}.`;
}

/** "it thanks people (“thanks”)" for the strongest few ideas. */
function ideasOf({ facts, found }: Telling): string {
  return listed(
    found.slice(0, 2).map((bit) => {
      const words = wordsOf(facts, bit);
      return `${ideas[bit]!.says.replace(/^it /, '')}${words ? ` (${quoted(words)})` : ''}`;
    }),
  );
}

const loudness = { strong: 0, warn: 1, note: 2 } as const;

/** The loudest phrases that rules found, as they stand there. */
function skipped({ hits, reading }: Facts): string | null {
  const loudest = [...hits].sort((a, b) => loudness[a.severity] - loudness[b.severity]).slice(0, 2);
  if (loudest.length === 0) return null;
  const phrases = loudest.map(({ start, end }) =>
    quoted(reading.text.slice(start, end).replace(/\s+/g, ' ')),
  );
  const [first, second] = phrases;
  const apart =
    second !== undefined && !first!.includes(second.slice(1, -1)) && !second.includes(first!.slice(1, -1));
  return `Readers skip ${listed(apart ? phrases : phrases.slice(0, 1))}.`;
}

/** Null where its sentence would speak for the other side: nothing about the author pulls towards a nudge. */
const aboutUs = ({ facts, weight }: Telling): string | null => {
  const name = author(facts);
  const part = count(facts, speaksOfUs);
  const all = facts.sentences.length;
  if (weight > 0 ? part === 0 : part > 0 && part === all) return null;
  return of(
    facts,
    part,
    {
      one: `It is about ${name}.`,
      many: `are about ${name}`,
      all: `Every sentence is about ${name}.`,
      none: 'The author is not in it.',
    },
    weight < 0,
  );
};

function aboutReader({ facts, weight }: Telling): string | null {
  if (weight > 0 !== (facts.you === 0)) return null;
  if (facts.you === 0) return 'The reader appears nowhere.';
  const first = facts.selves.indexOf(Who.you);
  const word = quoted(facts.reading.tokens[first]!.norm);
  return `The reader appears ${times(facts.you)}${facts.you === 1 ? `, as ${word}` : ''}.`;
}

/** Null where its sentence would speak for the other side. */
function service({ facts, weight }: Telling): string | null {
  const part = count(facts, serves);
  const all = facts.sentences.length;
  if (weight < 0 ? part === 0 : part > 0 && part === all) return null;
  return of(
    facts,
    part,
    {
      one: 'It gives the reader something.',
      many: 'serve the reader',
      all: 'Every sentence serves the reader.',
      none: 'Nothing in it is for the reader to use, learn or answer.',
    },
    weight > 0,
  );
}

/** One sentence about this draft for each group; null when there is nothing true and plain to say. */
export const sayings: Readonly<Record<Group, (telling: Telling) => string | null>> = {
  us: aboutUs,
  rules: ({ facts, weight }) => (weight > 0 ? skipped(facts) : null),
  subject: aboutUs,
  reader: aboutReader,
  claims: (t) =>
    t.weight > 0
      ? t.found.length > 0
        ? `It ${ideasOf(t)}.`
        : null
      : 'It makes little of its author’s news, awards or numbers.',
  people: (t) => (t.found.length > 0 && t.weight < 0 ? `It ${ideasOf(t)}.` : null),
  benefit: (t) => (t.weight < 0 && t.found.length > 0 ? `For the reader: it ${ideasOf(t)}.` : service(t)),
  question: (t) => {
    const asked = t.facts.sentences.some((s) => s.question);
    if (t.weight < 0) return asked ? 'It asks a question.' : t.found.length > 0 ? `It ${ideasOf(t)}.` : null;
    return asked ? null : 'It asks the reader nothing.';
  },
  ask: (t) => {
    if (t.weight > 0)
      return t.found.length > 0
        ? `It ${ideasOf(t)}, and gives no reason.`
        : 'It tells the reader what to do without a reason.';
    return t.found.length === 0 ? 'It asks for nothing.' : null;
  },
  thanks: (t) => (t.weight < 0 && t.found.length > 0 ? `It ${ideasOf(t)}.` : null),
  world: (t) => {
    if (t.weight > 0) return null;
    return t.found.length > 0
      ? `Much of it looks beyond the author: it ${ideasOf(t)}.`
      : 'Much of it is about something other than its author.';
  },
  'own-people': (t) => (t.weight > 0 && t.found.length > 0 ? `It ${ideasOf(t)}.` : null),
  genre: (t) => {
    if (t.weight < 0) return isReply(t.facts) ? 'It answers somebody.' : null;
    return t.found.length > 0 ? `It ${ideasOf(t)}.` : null;
  },
  shape: (t) =>
    t.weight > 0 ? 'It is built like an announcement: its links, tags and capitals say so.' : null,
  wording: (t) => {
    const pull = t.phrases
      .filter((hit) => hit.weight > 0 === t.weight > 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    const shown: string[] = [];
    for (const hit of pull) {
      if (!hit.literal) continue;
      const text = textOf(t.facts, hit.first, hit.last);
      if (
        text.split(' ').every((word) => plainWords.has(word.toLowerCase()) || !/\p{L}{3}/u.test(word)) ||
        shown.some((other) => other.includes(text) || text.includes(other))
      )
        continue;
      shown.push(text);
      if (shown.length === 3) break;
    }
    if (shown.length === 0) return null;
    const whose = t.weight > 0 ? 'about their author' : 'written for readers';
    return `Wording that mostly stands in posts ${whose}: ${listed(shown.map(quoted))}.`;
  },
  length: () => null,
};

/** Whether an idea stands in the draft. */
export const stands = (facts: Facts, bit: number): boolean => facts.counts[bit]! > 0;
