import type { Facts } from '../../src/languages/en/features/facts';
import { keysByNumber, type Numbered, numbered, phraseValue } from './dictionary';
import { type Outside, outsideDimensions } from './outside';

/**
 * Words as places in two spaces in which words that keep the same company lie near each other, one after the other, by
 * a word's number: the company they keep in the posts, and the one they keep elsewhere.
 */
export type Kinship = ReadonlyMap<number, Float64Array>;

/** In how many directions the posts' space reaches. */
const ownDimensions = 64;
export const kinDimensions = ownDimensions + outsideDimensions;
/** How far apart two words may stand to be in company, and how many of the most frequent ones count as company. */
const reach = 5;
const companions = 2000;
/** How often the directions are turned towards the strongest ones. */
const rounds = 12;

/** A word's company: which companions, and how much more often than by chance. */
type Company = { readonly who: number[]; readonly by: number[] };

/** Where words lie in both spaces; `spelled` is by a word's key. */
export function kinshipOf(
  facts: readonly Facts[],
  words: readonly number[],
  spelled: ReadonlyMap<number, string>,
  outside: Outside,
): Kinship {
  const own = ownPlaces(facts, words);
  const keys = keysByNumber();
  return new Map(
    words.map((word) => {
      const place = new Float64Array(kinDimensions);
      place.set(own.get(word)!);
      place.set(outside(spelled.get(keys[word]!)!) ?? [], ownDimensions);
      return [word, place];
    }),
  );
}

/**
 * Learns from posts, without their labels, which words are of a kind: each word's company (positive pointwise mutual
 * information) in its strongest directions, by orthogonal iteration from the same start. Every place has length 1.
 */
function ownPlaces(facts: readonly Facts[], words: readonly number[]): ReadonlyMap<number, Float64Array> {
  const company = companyOf(numbered(facts, words), words);
  const directions = strongestDirections(company);
  return new Map(
    words.map((word, at) => {
      const place = directions.map(({ toward, strength }) => dot(company[at]!, toward) / Math.sqrt(strength));
      const length = Math.hypot(...place) || 1;
      return [word, Float64Array.from(place, (by) => by / length)];
    }),
  );
}

/** Where a draft lies, and where its first sentence does: its words' places together, each word once. */
export function placesOf(draft: Numbered, kinship: Kinship): Float64Array {
  const out = new Float64Array(2 * kinDimensions);
  const value = phraseValue(draft.ids.length);
  const add = (ids: readonly number[], from: number) => {
    for (const id of new Set(ids))
      kinship.get(id)?.forEach((by, d) => {
        out[from + d]! += by * value;
      });
  };
  add(draft.ids, 0);
  add(draft.ids.slice(0, draft.opening), kinDimensions);
  return out;
}

function companyOf(drafts: readonly Numbered[], words: readonly number[]): Company[] {
  const place = new Map(words.map((word, at) => [word, at]));
  const often = new Float64Array(words.length);
  for (const { ids } of drafts) for (const id of ids) often[place.get(id)!]! += 1;
  const frequent = words
    .map((_, at) => at)
    .sort((a, b) => often[b]! - often[a]! || a - b)
    .slice(0, companions);
  const companion = new Int32Array(words.length).fill(-1);
  frequent.forEach((at, rank) => {
    companion[at] = rank;
  });

  const met = words.map(() => new Map<number, number>());
  for (const { ids } of drafts)
    ids.forEach((id, at) => {
      const mine = met[place.get(id)!]!;
      for (let to = Math.max(0, at - reach); to <= Math.min(ids.length - 1, at + reach); to++) {
        const who = companion[place.get(ids[to]!)!]!;
        if (to !== at && who >= 0) mine.set(who, (mine.get(who) ?? 0) + 1 / Math.abs(at - to));
      }
    });

  const popular = new Float64Array(companions);
  for (const mine of met) for (const [who, by] of mine) popular[who]! += by;
  const softened = popular.map((by) => by ** 0.75);
  const all = softened.reduce((sum, by) => sum + by, 0);
  return met.map((mine) => {
    const total = [...mine.values()].reduce((sum, by) => sum + by, 0);
    const more = [...mine]
      .map(([who, by]) => [who, Math.log((by * all) / (total * softened[who]!))] as const)
      .filter(([, by]) => by > 0)
      .sort(([a], [b]) => a - b);
    return { who: more.map(([who]) => who), by: more.map(([, by]) => by) };
  });
}

function dot({ who, by }: Company, toward: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < who.length; k++) sum += by[k]! * toward[who[k]!]!;
  return sum;
}

/** A direction among companions, with its strength (the singular value). */
type Direction = { readonly toward: Float64Array; readonly strength: number };

/** The directions in which companies differ most. */
function strongestDirections(company: readonly Company[]): Direction[] {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296 - 0.5;
  };
  let found: Direction[] = Array.from({ length: ownDimensions }, () => ({
    toward: Float64Array.from({ length: companions }, next),
    strength: 0,
  }));
  for (let round = 0; round < rounds; round++) {
    const turned = found.map(({ toward }) => turn(company, toward));
    found = turned.map((toward, d) => {
      for (const other of turned.slice(0, d)) {
        const shared = inner(toward, other);
        for (let k = 0; k < companions; k++) toward[k]! -= shared * other[k]!;
      }
      const length = Math.sqrt(inner(toward, toward)) || 1;
      for (let k = 0; k < companions; k++) toward[k]! /= length;
      return { toward, strength: Math.sqrt(length) };
    });
  }
  return found;
}

function turn(company: readonly Company[], toward: Float64Array): Float64Array {
  const out = new Float64Array(companions);
  for (const mine of company) {
    const along = dot(mine, toward);
    for (let k = 0; k < mine.who.length; k++) out[mine.who[k]!]! += along * mine.by[k]!;
  }
  return out;
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
