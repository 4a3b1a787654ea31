import { Fault } from './fault';
import type { RewriteTemplate } from './rule';

export const filters = ['lower', 'cap', 'trim'] as const;
export type Filter = (typeof filters)[number];

/** A piece of a rewrite's text. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly hint: string }
  | {
      readonly kind: 'capture';
      readonly name: string;
      readonly optional: boolean;
      readonly filters: readonly Filter[];
    };

/** A rewrite's template, parsed. */
export type Template = {
  readonly label: string;
  readonly scope: 'phrase' | 'sentence' | 'before';
  readonly parts: readonly Part[];
};

/** How long a rewrite's text, and its label, may be, in UTF-16 units. */
export const templateLimits = { text: 280, label: 60 } as const;

const piece = /\[\[([^[\]{}]*)\]\]|\{([a-z][a-z0-9]*)(\?)?((?:\|[a-z]+)*)\}/y;

/** Parses a rewrite. `captures` are the names it may use besides `match`. Throws a `Fault` (E-REWRITE). */
export function parseTemplate(rewrite: RewriteTemplate, captures: ReadonlySet<string>): Template {
  if (rewrite.text.length > templateLimits.text)
    throw refuse(
      `The rewrite is ${rewrite.text.length} characters long; at most ${templateLimits.text}. Say less.`,
    );
  if (rewrite.label.trim() === '' || rewrite.label.length > templateLimits.label)
    throw refuse(
      `A rewrite's label says in 1 to ${templateLimits.label} characters what it does for the reader.`,
    );
  const parts = parseText(rewrite.text, captures);
  return { label: rewrite.label, scope: rewrite.scope ?? 'phrase', parts };
}

const signs = /[{}[\]]/g;

/** Where the next bracket or brace stands, or the end: what is before it is plain text. */
function nextSign(text: string, from: number): number {
  signs.lastIndex = from;
  return signs.test(text) ? signs.lastIndex - 1 : text.length;
}

/** Parses the text of a rewrite or of what a rule says. Throws a `Fault` (E-REWRITE) with the column. */
export function parseText(text: string, captures: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  let plain = '';
  const flush = () => {
    if (plain) parts.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const next = nextSign(text, at);
    plain += text.slice(at, next);
    at = next;
    if (at === text.length) break;
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (!found) {
      const sign = text[at]!;
      if (sign === '{' || sign === '}')
        throw refuse(
          `“${sign}” would stand in the writer's text. A capture is written {name}, {name?} or {name|lower}.`,
          at + 1,
        );
      if (text.startsWith('[[', at) || text.startsWith(']]', at))
        throw refuse('A blank is written [[hint]], without brackets or braces inside.', at + 1);
      plain += sign;
      at++;
      continue;
    }
    flush();
    const column = at + 1;
    at = piece.lastIndex;
    if (found[1] !== undefined) parts.push(blank(found[1], column));
    else parts.push(capture(found[2]!, found[3] === '?', found[4]!, captures, column));
  }
  flush();
  return parts;
}

function blank(hint: string, column: number): Part {
  if (hint.trim() === '')
    throw refuse('This blank asks for nothing. Write inside what the writer should put there.', column);
  return { kind: 'blank', hint: hint.trim() };
}

function capture(
  name: string,
  optional: boolean,
  chain: string,
  captures: ReadonlySet<string>,
  column: number,
): Part {
  if (name !== 'match' && !captures.has(name)) {
    const known = ['match', ...captures].join(', ');
    throw refuse(
      `There is no capture {${name}}. There are: ${known}. A pattern names one so: ${name}=_1-3.`,
      column,
    );
  }
  const wanted = chain.split('|').filter(Boolean);
  for (const filter of wanted)
    if (!filters.some((known) => known === filter))
      throw refuse(
        `There is no filter |${filter}. There are: ${filters.map((known) => `|${known}`).join(' ')}.`,
        column,
      );
  return { kind: 'capture', name, optional, filters: wanted as Filter[] };
}

function refuse(says: string, column = 0): Fault {
  return new Fault('E-REWRITE', says, '', column);
}
