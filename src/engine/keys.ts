import type { Core } from './core';
import { TokenBit } from './token-bits';
import { wordOf } from './vocabulary';

/** Words or kinds of which a match must hold one, at most `most` and at least `least` tokens behind its start. */
export type Key = {
  readonly ids: ReadonlySet<number>;
  readonly mask: number;
  readonly least: number;
  readonly most: number;
  /** How many names may stand before it. */
  readonly names: number;
  /** How common it is likely to be; lower is better. */
  readonly cost: number;
};

/** The rarest key of a pattern, by which it is looked up, and up to two more that must stand in the same sentence. */
export type Keys = { readonly by: Key; readonly with: readonly Key[] };

/** How many tokens a pattern spans, a name counted as one, and how many names it holds at most. */
export type Span = { readonly least: number; readonly most: number; readonly names: number };

export function spanOf(core: Core): Span {
  const before = spans.get(core);
  if (before) return before;
  const found = measure(core);
  spans.set(core, found);
  return found;
}

const spans = new WeakMap<Core, Span>();

function measure(core: Core): Span {
  switch (core.kind) {
    case 'token':
      return { least: 1, most: 1, names: 0 };
    case 'people':
      return { least: 1, most: 1, names: 1 };
    case 'anchor':
      return { least: 0, most: 0, names: 0 };
    case 'gap':
      return { least: core.least, most: core.most, names: 0 };
    case 'capture':
      return spanOf(core.of);
    case 'optional':
      return { ...spanOf(core.of), least: 0 };
    case 'sequence':
      return core.items.map(spanOf).reduce((sum, span) => ({
        least: sum.least + span.least,
        most: sum.most + span.most,
        names: sum.names + span.names,
      }));
    case 'choice':
      return widest(core.options.map(spanOf));
    case 'table': {
      const span = widest([...core.by.values()].map(spanOf));
      return { least: span.least + 1, most: span.most + 1, names: span.names };
    }
  }
}

function widest(spans: readonly Span[]): Span {
  return spans.reduce((sum, span) => ({
    least: Math.min(sum.least, span.least),
    most: Math.max(sum.most, span.most),
    names: Math.max(sum.names, span.names),
  }));
}

/** The keys of a pattern; every pattern has one, if only "a word". */
export function keysOf(core: Core): Keys {
  const found = needs(core).sort((a, b) => a.cost - b.cost);
  const [by, ...others] = found;
  if (!by) return { by: anything(spanOf(core)), with: [] };
  return { by, with: others.filter((key) => key.cost < costs.spoken && key.ids !== by.ids).slice(0, 2) };
}

/** A match begins with some token: the key of a pattern that has no better one. */
function anything(span: Span): Key {
  return {
    ids: new Set(),
    mask: everyKind,
    least: 0,
    most: Math.max(0, span.most - 1),
    names: span.names,
    cost: 1000,
  };
}

const everyKind =
  TokenBit.spoken | TokenBit.punct | TokenBit.url | TokenBit.emoji | TokenBit.word | TokenBit.num;
const costs = { people: 60, spoken: 400, cap: 60, other: 12 };

const known = new WeakMap<Core, readonly Key[]>();

/** Everything that any match of `core` must hold. */
function needs(core: Core): Key[] {
  const before = known.get(core);
  if (before) return [...before];
  const found = look(core);
  known.set(core, found);
  return [...found];
}

function look(core: Core): Key[] {
  switch (core.kind) {
    case 'token':
      return core.not ? [] : [key(core.ids, core.mask)];
    case 'people':
      return [key(new Set(), core.mask)];
    case 'capture':
      return needs(core.of);
    case 'sequence':
      return inSequence(core.items);
    case 'choice':
      return inChoice(core.options);
    case 'table':
      return [
        key(new Set(core.by.keys()), 0),
        ...shift(inChoice([...core.by.values()]), { least: 1, most: 1, names: 0 }),
      ];
    default:
      return [];
  }
}

function key(ids: ReadonlySet<number>, mask: number): Key {
  let cost = 0;
  for (const id of ids) cost += commonness(wordOf(id));
  if (mask & (TokenBit.word | TokenBit.spoken)) cost += costs.spoken;
  else if (mask & (TokenBit.us | TokenBit.you)) cost += costs.people;
  else if (mask & TokenBit.cap) cost += costs.cap;
  else if (mask) cost += costs.other;
  return { ids, mask, least: 0, most: 0, names: 0, cost };
}

/** Short words are common ones (Zipf): a guess that needs no list of any language. */
function commonness(word: string): number {
  if (!/\p{L}/u.test(word)) return 40;
  if (word.startsWith("'") || word === "n't") return 30;
  return [60, 50, 30, 12, 4, 1.5][word.length] ?? 0.4;
}

function inSequence(items: readonly Core[]): Key[] {
  const found: Key[] = [];
  let before: Span = { least: 0, most: 0, names: 0 };
  for (const item of items) {
    found.push(...shift(needs(item), before));
    const span = spanOf(item);
    before = {
      least: before.least + span.least,
      most: before.most + span.most,
      names: before.names + span.names,
    };
  }
  return found;
}

function shift(keys: readonly Key[], by: Span): Key[] {
  return keys.map((one) => ({
    ...one,
    least: one.least + by.least,
    most: one.most + by.most,
    names: one.names + by.names,
  }));
}

/** The rarest key of each option, taken together; none when an option has none. */
function inChoice(options: readonly Core[]): Key[] {
  const best = options.map((option) => needs(option).sort((a, b) => a.cost - b.cost)[0]);
  const all: Key[] = [];
  for (const one of best) {
    if (!one) return [];
    all.push(one);
  }
  if (all.length === 1) return all;
  return [
    {
      ids: new Set(all.flatMap((one) => [...one.ids])),
      mask: all.reduce((mask, one) => mask | one.mask, 0),
      least: Math.min(...all.map((one) => one.least)),
      most: Math.max(...all.map((one) => one.most)),
      names: Math.max(...all.map((one) => one.names)),
      cost: all.reduce((sum, one) => sum + one.cost, 0),
    },
  ];
}
