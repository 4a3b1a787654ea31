import { unaccented } from '../../../engine/chars';
import type { Names } from '../../../engine/finding';
import type { Reading } from '../../../engine/reading';
import { TokenBit } from '../../../engine/token-bits';
import { Who } from '../../../engine/who';
import { keyOf } from '../../../engine/word-key';

/** What a set of names is also called, all in lower case and without accents: initials in capitals (`P&G`, `ADM`), the first word of several. */
type Short = { readonly words: ReadonlySet<string>; readonly squashed: readonly string[] };

const plain = new Set(
  `group holdings inc corp corporation company companies co systems technologies technology international communications
  insurance financial energy foods air lines airlines health motor motors general american united mutual life bank of the
  news brands stores capital one home national page official pr tv public school schools city police department county
  service services district university college club fans usa media investment sciences solutions partners global network
  foundation best state new us and & first north south east west liberty johnson morgan wells phillips real team my`.split(
    /\s+/,
  ),
);

const known = new WeakMap<Names, Short>();
const nothing: Short = { words: new Set(), squashed: [] };

function shortOf(names: Names | undefined): Short {
  if (!names) return nothing;
  const before = known.get(names);
  if (before) return before;
  const words = new Set<string>();
  const squashed = new Set<string>();
  for (const name of [...(names.names ?? []), ...(names.products ?? [])]) {
    const apart = unaccented(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase());
    const parts = apart.split(/[\s_,.]+/).filter((part) => part !== '' && part !== '&');
    const core = parts.filter((part) => !plain.has(part));
    if (core[0] && core[0].length >= 4) words.add(core[0]);
    if (parts.length >= 2) {
      const initials = apart
        .split(/[\s_,.]+/)
        .filter((part) => part !== 'of' && part !== 'the' && part !== '')
        .map((part) => part[0])
        .join('');
      if (initials.length >= 2) words.add(initials);
    }
    const together = core.join('').replace(/[^\p{L}\p{N}]/gu, '');
    if (together.length >= 4) squashed.add(together);
  }
  const short = { words, squashed: [...squashed] };
  known.set(names, short);
  return short;
}

/** What is asked of each sentence, as `Reading.keep` wants it. */
export type Questions = { readonly facts: object; readonly phrases: object };

/** Whom each token speaks of. `asked` is the same for as long as that is told by the same names. */
export type Selves = { readonly selves: Uint8Array; readonly asked: Questions };

const asRead: Questions = { facts: {}, phrases: {} };
const guessed = new Map<string, Questions>();
const mostGuesses = 64;

function questionsUnder(guess: string): Questions {
  const before = guessed.get(guess);
  if (before) return before;
  if (guessed.size >= mostGuesses) guessed.clear();
  const questions = { facts: {}, phrases: {} };
  guessed.set(guess, questions);
  return questions;
}

/**
 * Whom each token speaks of, as the reading says, with the short forms of the author's names added. Where no name is
 * known, a handle or tag that the draft keeps repeating is taken for it. Guessing from capitals and possessives was
 * tried and made the judgement worse: people repeat other people's names.
 */
export function selvesOf(reading: Reading, names: Names | undefined): Selves {
  if (!names) {
    const guess = repeated(reading);
    return guess === '' ? { selves: reading.who, asked: asRead } : withTag(reading, guess);
  }
  const { tokens, who, bits } = reading;
  const short = shortOf(names);
  if (short.words.size === 0 && short.squashed.length === 0) return { selves: who, asked: asRead };
  const selves = who.slice();
  for (let at = 0; at < tokens.length; at++) {
    if (selves[at] !== Who.nobody || (bits[at]! & maybeName) === 0) continue;
    const token = tokens[at]!;
    if (token.kind === 'word') {
      if (token.shape !== 'lower' && short.words.has(unaccented(token.norm))) selves[at] = Who.name;
      continue;
    }
    const body = unaccented(token.norm.slice(1));
    if (short.words.has(body) || short.squashed.some((name) => body.startsWith(name))) selves[at] = Who.name;
  }
  return { selves, asked: asRead };
}

const tag = TokenBit.hashtag | TokenBit.mention;
const maybeName = TokenBit.word | tag;
const isTag = (bits: number) => (bits & tag) !== 0;

/** The handle or tag that a draft repeats most, without its sign; empty when it repeats none. */
function repeated({ tokens, who, bits }: Reading): string {
  let seen: Map<string, number> | null = null;
  let best = '';
  for (let at = 0; at < bits.length; at++) {
    if (!isTag(bits[at]!) || who[at] !== Who.nobody) continue;
    seen ??= new Map();
    const body = tokens[at]!.norm.slice(1);
    const count = (seen.get(body) ?? 0) + 1;
    seen.set(body, count);
    if (count >= 2 && count > (seen.get(best) ?? 0)) best = body;
  }
  return best;
}

function withTag({ tokens, who, bits }: Reading, guess: string): Selves {
  const selves = who.slice();
  const key = keyOf(guess);
  for (let at = 0; at < tokens.length; at++) {
    if (selves[at] !== Who.nobody) continue;
    const token = tokens[at]!;
    const own = token.key === key ? token.norm === guess : isTag(bits[at]!) && token.norm.slice(1) === guess;
    if (own) selves[at] = Who.name;
  }
  return { selves, asked: questionsUnder(guess) };
}
