import { unaccented } from './chars';
import type { Context } from './finding';
import type { Language } from './language';
import { innerWords } from './scan-tag';
import { type Token, tokenize } from './token';
import { Who } from './who';
import { keyOf } from './word-key';

/** A name or a phrase for someone, as the words it is made of. */
type Phrase = {
  readonly norms: readonly string[];
  readonly who: number;
  /** An ordinary word in lower case is not the name: `Buffer` is a name, "a buffer" is not. */
  readonly capital: boolean;
};

/** Everything that marks a token as us or as the reader, ready to be looked up. */
export type People = {
  /** By the first word; the longest phrase first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** By the low bits of a word's key: 0 when no phrase begins with it. Most words stop here. */
  readonly firsts: Uint8Array;
  readonly handles: ReadonlyMap<string, number>;
  /** Names without spaces, for looking into tags and handles. */
  readonly squashed: readonly {
    readonly text: string;
    readonly words: readonly string[];
    readonly who: number;
  }[];
};

const firstMask = 1023;
const legal = new Set('inc inc. ltd ltd. llc gmbh plc corp corp. co. ag bv sa pty limited'.split(' '));

/**
 * Makes the look-up for a language's own words and a context's names, all without accents: people set `Café Lumière`
 * and type `Cafe Lumiere`, or the other way round. Bad names (empty, only signs) are left out.
 */
export function peopleOf(language: Pick<Language, 'us' | 'you'>, context: Context): People {
  const phrases = new Map<string, Phrase[]>();
  const handles = new Map<string, number>();
  const squashed: { text: string; words: readonly string[]; who: number }[] = [];

  const add = (words: readonly string[], who: number, capital: boolean) => {
    const norms = words.map(unaccented);
    const first = norms[0];
    if (first === undefined) return;
    const list = phrases.get(first) ?? [];
    if (!list.some((known) => known.norms.join(' ') === norms.join(' '))) list.push({ norms, who, capital });
    phrases.set(first, list);
  };
  const addName = (name: string, who: number) => {
    const words = nameWords(name);
    if (words.length === 0) return;
    const norms = words.map((token) => token.norm);
    const capital = words.length === 1 && words[0]!.shape === 'cap';
    add(norms, who, capital);
    if (norms.length > 1 && legal.has(norms.at(-1)!)) add(norms.slice(0, -1), who, words.length === 2);
    const plain = norms.filter((norm) => !legal.has(norm));
    const inner = plain.flatMap((norm) => innerWords(unaccented(norm)));
    if (inner.length > 0) squashed.push({ text: inner.join(''), words: inner, who });
  };

  for (const name of strings(context.names?.names)) addName(name, Who.name);
  for (const name of strings(context.names?.people)) addName(name, Who.name);
  for (const name of strings(context.names?.products)) addName(name, Who.product);
  for (const handle of strings(context.names?.handles)) {
    const bare = handle.trim().replace(/^[@#]/, '').toLowerCase();
    if (bare) handles.set(bare, Who.name);
  }
  for (const word of language.us.we) add(norms(word), Who.we, false);
  for (const word of language.us.i) add(norms(word), Who.i, false);
  for (const word of [...language.you, ...strings(context.you)]) add(norms(word), Who.you, false);
  for (const list of phrases.values()) list.sort((a, b) => b.norms.length - a.norms.length);
  const firsts = new Uint8Array(firstMask + 1);
  for (const word of phrases.keys()) firsts[keyOf(word) & firstMask] = 1;
  return { phrases, firsts, handles, squashed };
}

function strings(list: readonly string[] | undefined): readonly string[] {
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string' && entry.length <= 200) : [];
}

function norms(phrase: string): string[] {
  return tokenize(phrase)
    .filter((token) => token.kind !== 'break')
    .map((token) => token.norm);
}

/** The words of a name: "Acme | tools for teams" is called Acme. */
function nameWords(name: string): Token[] {
  const tokens = tokenize(name.trim().replace(/^[@#](?=\S)/, ''));
  const cut = tokens.findIndex(
    (token, at) => at > 0 && token.kind === 'punct' && '|—(:·,•'.includes(token.norm),
  );
  return (cut > 0 ? tokens.slice(0, cut) : tokens).filter(
    (token) => token.kind === 'word' || token.kind === 'number' || token.norm === '&',
  );
}

/** Whether no word of a draft is capitalised: then a name in small letters is a name all the same. */
export function isLowerOnly(tokens: readonly Token[]): boolean {
  return !tokens.some((token) => token.shape === 'cap' && token.norm !== 'i');
}

/**
 * Marks whom each token from `from` up to `until` speaks of; `joins` is 1 where a token goes on with the name begun
 * before it. The range begins and ends where a line does.
 */
export function markPeople(
  text: string,
  tokens: readonly Token[],
  people: People,
  lowerOnly: boolean,
  { who, joins }: { readonly who: Uint8Array; readonly joins: Uint8Array },
  from: number,
  until: number,
): void {
  for (let at = from; at < until; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mention' || token.kind === 'hashtag') {
      who[at] = tagWho(text, token, people);
      continue;
    }
    const norm = unaccented(token.norm);
    const key = norm === token.norm ? token.key : keyOf(norm);
    if (people.firsts[key & firstMask] === 0) continue;
    const list = people.phrases.get(norm);
    if (!list) continue;
    for (const phrase of list) {
      if (phrase.capital && token.shape === 'lower' && !lowerOnly) continue;
      if (!standsAt(tokens, at, phrase.norms)) continue;
      if (phrase.who === Who.we && token.norm === 'us' && isCountry(tokens, at)) continue;
      who.fill(phrase.who, at, at + phrase.norms.length);
      joins.fill(1, at + 1, at + phrase.norms.length);
      at += phrase.norms.length - 1;
      break;
    }
  }
}

function standsAt(tokens: readonly Token[], at: number, norms: readonly string[]): boolean {
  for (let step = 1; step < norms.length; step++) {
    const token = tokens[at + step];
    if (token === undefined || unaccented(token.norm) !== norms[step]) return false;
  }
  return true;
}

/** "US" in capitals is a country, unless the words beside it are in capitals too. */
function isCountry(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.shape !== 'caps') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before?.shape !== 'caps' && after?.shape !== 'caps';
}

/** A tag or handle is ours when it is one of our handles or holds one of our names: `#AcmeCloud`, `@AcmeHQ`. */
function tagWho(text: string, token: Token, people: People): number {
  const handle = people.handles.get(token.norm.slice(1));
  if (handle !== undefined) return handle;
  if (people.squashed.length === 0) return Who.nobody;
  const body = unaccented(token.norm.slice(1));
  const words = (token.words ?? innerWords(text.slice(token.start + 1, token.end))).map(unaccented);
  for (const name of people.squashed) {
    if (body === name.text || (name.text.length >= 4 && body.startsWith(name.text))) return name.who;
    const first = words.indexOf(name.words[0]!);
    if (first >= 0 && name.words.every((word, step) => words[first + step] === word)) return name.who;
  }
  return Who.nobody;
}
