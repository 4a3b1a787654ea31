import { at, Fault, nearest } from './fault';
import { parsePattern } from './parse';
import { type BuiltIn, builtIns, type Pattern } from './pattern';
import { TokenBit } from './token-bits';
import { enter } from './vocabulary';

/** A pattern with its lists and forms put in: what is compiled. */
export type Core =
  /** One token: one of the words `ids`, or of a kind in `mask`. `not`: one spoken token that is neither. */
  | {
      readonly kind: 'token';
      readonly ids: ReadonlySet<number>;
      readonly mask: number;
      readonly not: boolean;
    }
  /** A whole name or word for someone, with its possessive. */
  | { readonly kind: 'people'; readonly mask: number }
  | { readonly kind: 'sequence'; readonly items: readonly Core[] }
  | { readonly kind: 'choice'; readonly options: readonly Core[] }
  /** A choice by its first word. */
  | { readonly kind: 'table'; readonly by: ReadonlyMap<number, Core> }
  | { readonly kind: 'optional'; readonly of: Core }
  | { readonly kind: 'gap'; readonly least: number; readonly most: number }
  | { readonly kind: 'anchor'; readonly at: 'sentence' | 'end' | 'post' }
  | { readonly kind: 'capture'; readonly name: string; readonly of: Core };

/** Word lists by name, the nearest layer first: a preset's own, then the language's. */
export type Lists = readonly Readonly<Record<string, readonly string[]>>[];

const none: ReadonlySet<number> = new Set();
const people: Partial<Record<BuiltIn, number>> = {
  us: TokenBit.us,
  you: TokenBit.you,
  name: TokenBit.name,
  product: TokenBit.product,
};
const kinds: Partial<Record<BuiltIn, number>> = {
  word: TokenBit.word,
  num: TokenBit.num,
  url: TokenBit.url,
  mention: TokenBit.mention,
  hashtag: TokenBit.hashtag,
  emoji: TokenBit.emoji,
  cap: TokenBit.cap,
};

/** How many options of choices may be gone through for all patterns that share lists; the built-in ones take a tenth. */
export const mostOptions = 1_000_000;

/** Puts lists and forms into patterns; each list is worked out once. */
export class Lowering {
  private left = mostOptions;
  private readonly done = new Map<string, Core>();
  private readonly open: string[] = [];
  constructor(
    private readonly lists: Lists,
    private readonly inflect: (word: string) => readonly string[],
  ) {}

  /** Parses and lowers a pattern. Throws a `Fault` that says where the mistake stands. */
  pattern(source: string): Core {
    return this.lower(parsePattern(source), 0);
  }

  /** `depth`: lists are looked up from this layer on, so that a list may add to the one it hides. */
  private lower(pattern: Pattern, depth: number): Core {
    switch (pattern.kind) {
      case 'word':
        return token(pattern.forms ? this.inflect(pattern.norm) : [pattern.norm]);
      case 'built-in':
        return builtIn(pattern.name);
      case 'list':
        return this.list(pattern.name, pattern.column, depth);
      case 'sequence':
        return { kind: 'sequence', items: pattern.items.map((item) => this.lower(item, depth)) };
      case 'choice':
        return this.choice(pattern.options.map((option) => this.lower(option, depth)));
      case 'optional':
        return { kind: 'optional', of: this.lower(pattern.of, depth) };
      case 'capture':
        return { kind: 'capture', name: pattern.name, of: this.lower(pattern.of, depth) };
      case 'not':
        return negate(this.lower(pattern.of, depth), pattern.column);
      default:
        return pattern;
    }
  }

  private list(name: string, column: number, depth: number): Core {
    const layer = this.lists.findIndex((lists, index) => index >= depth && Object.hasOwn(lists, name));
    if (layer < 0) throw this.missing(name, column);
    const key = `${layer}/${name}`;
    const done = this.done.get(key);
    if (done) return done;
    if (this.open.includes(key)) {
      const way = [...this.open, key].map((open) => `{${open.replace(/^\d+\//, '')}}`).join(' → ');
      throw new Fault(
        'E-SET',
        `The word list {${name}} holds itself: ${way}. Take one of them out.`,
        '',
        column,
      );
    }
    this.open.push(key);
    const entries = this.lists[layer]![name]!;
    if (entries.length === 0)
      throw new Fault('E-EMPTY', `The word list {${name}} is empty. Write an entry, or take it away.`);
    const options = entries.map((entry) =>
      at(`{${name}}, “${entry}”`, () => this.lower(parsePattern(entry), hides(entry, name) ? layer + 1 : 0)),
    );
    this.open.pop();
    const core = this.choice(options);
    this.done.set(key, core);
    return core;
  }

  /** A choice in its quickest form: single tokens in one set, phrases in a table by their first word. */
  private choice(all: readonly Core[]): Core {
    const options = all.flatMap((option) => (option.kind === 'choice' ? option.options : [option]));
    this.left -= options.length;
    if (this.left < 0)
      throw new Fault(
        'E-COST',
        'The word lists hold each other too often to be worked out. Take lists out of lists, or make them shorter.',
      );
    const singles = new Set<number>();
    let mask = 0;
    const heads = new Map<number, Core[]>();
    const rest: Core[] = [];
    for (const option of options) {
      if (option.kind === 'token' && !option.not) {
        for (const id of option.ids) singles.add(id);
        mask |= option.mask;
      } else if (option.kind === 'table') {
        for (const [id, then] of option.by) push(heads, id, then);
      } else if (option.kind === 'sequence' && isPlain(option.items[0]!)) {
        const [head, ...tail] = option.items;
        for (const id of (head as Extract<Core, { kind: 'token' }>).ids)
          push(heads, id, tail.length === 1 ? tail[0]! : { kind: 'sequence', items: tail });
      } else rest.push(option);
    }
    const out: Core[] = [];
    if (singles.size > 0 || mask !== 0) out.push({ kind: 'token', ids: singles, mask, not: false });
    if (heads.size > 0) {
      const by = new Map(
        [...heads].map(([id, then]) => [id, then.length === 1 ? then[0]! : this.choice(then)] as const),
      );
      out.push({ kind: 'table', by });
    }
    out.push(...rest);
    return out.length === 1 ? out[0]! : { kind: 'choice', options: out };
  }

  private missing(name: string, column: number): Fault {
    const names = [...new Set(this.lists.flatMap((lists) => Object.keys(lists)))].sort();
    const near = nearest(name, [...names, ...builtIns]);
    const mend = near ? ` Did you mean {${near}}?` : '';
    const known = names.length > 0 ? names.join(', ') : 'none';
    return new Fault('E-SET', `There is no word list {${name}}.${mend} There are: ${known}.`, '', column);
  }
}

/** Whether an entry of a list names the list itself, meaning the one of that name below it. */
function hides(entry: string, name: string): boolean {
  return entry.includes(`{${name}}`);
}

function token(norms: readonly string[]): Core {
  return { kind: 'token', ids: new Set(norms.map((norm) => enter(norm))), mask: 0, not: false };
}

function builtIn(name: BuiltIn): Core {
  const mask = people[name];
  if (mask !== undefined) return { kind: 'people', mask };
  return { kind: 'token', ids: none, mask: kinds[name]!, not: false };
}

function negate(core: Core, column: number): Core {
  if (core.kind === 'token' && !core.not) return { ...core, not: true };
  if (core.kind === 'people') return { kind: 'token', ids: none, mask: core.mask, not: true };
  if (
    core.kind === 'choice' &&
    core.options.every((option) => option.kind === 'token' || option.kind === 'people')
  ) {
    const parts = core.options.map((option) => negate(option, column) as Extract<Core, { kind: 'token' }>);
    const ids = new Set(parts.flatMap((part) => [...part.ids]));
    return { kind: 'token', ids, mask: parts.reduce((mask, part) => mask | part.mask, 0), not: true };
  }
  throw new Fault(
    'E-PATTERN',
    '“!” negates single words. Take the phrases out of what follows it.',
    '',
    column,
  );
}

function isPlain(core: Core): boolean {
  return core.kind === 'token' && !core.not && core.mask === 0 && core.ids.size <= 12;
}

function push(heads: Map<number, Core[]>, id: number, then: Core): void {
  const list = heads.get(id);
  if (list) list.push(then);
  else heads.set(id, [then]);
}
