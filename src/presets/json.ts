import { doubleKeys } from './double-keys';
import { type Mistake, PresetRefused, refused } from './mistake';

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The most a preset file may weigh, in bytes of UTF-8. */
export const mostBytes = 256 * 1024;

/** Nobody mends more at once. */
const mostMistakes = 100;
const deepest = 12;
/** No list and no object of a preset has more entries than this; its schema says less for most. */
const longest = 600;
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);
/** Control characters but for tab and line ends, and the marks that turn the direction of text. */
const hidden = /[^\P{Cc}\t\n\r]|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/u;
const loneSurrogate = /\p{Cs}/u;
/** A character written as its number, or one of the two control characters that have a sign of their own. */
const escaped = /\\[ubf]/;

/** The text of a file's bytes. Throws a `PresetRefused` when they are too many or no UTF-8. */
export function textOf(bytes: Uint8Array, most = mostBytes): string {
  if (bytes.length > most) throw refusedForSize(bytes.length, most);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const says = 'The file is not UTF-8 text. Save it as UTF-8, or choose another file.';
    throw refused('E-JSON', says);
  }
}

function refusedForSize(bytes: number, most: number): PresetRefused {
  const says = `The file has ${bytes} bytes; ${most} are the most. Split it.`;
  return refused('E-SIZE', says);
}

/**
 * Parses a preset's text and makes sure that its keys and texts are harmless to merge and to show.
 * Throws a `PresetRefused`.
 */
export function parseJson(text: string): Json {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > mostBytes) throw refusedForSize(bytes, mostBytes);
  const plain = text.replace(/^\uFEFF/, '');
  let value: Json;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    throw refused('E-JSON', notJson(plain, error));
  }
  const walk: Walk = { texts: harmInText(plain) !== null || escaped.test(plain), found: [], keys: 0 };
  harm(value, null, 0, walk);
  // To say where a key stands twice takes longer than to see that none does.
  const twice = walk.found.length > 0 || keysIn(plain) > walk.keys ? doubleKeys(plain) : [];
  const mistakes = [...walk.found, ...twice];
  if (mistakes.length > 0) throw new PresetRefused(mistakes.slice(0, mostMistakes));
  return value;
}

/** What a parser says, with the line and the column of the first sign that no JSON could have there. */
function notJson(text: string, error: unknown): string {
  if (endsTooSoon(text, error))
    return 'The file is not JSON: it ends before it is complete. Fetch or save the whole file.';
  let whole = 0;
  let broken = text.length;
  while (broken - whole > 1) {
    const middle = (whole + broken) >> 1;
    if (failsIn(text.slice(0, middle))) broken = middle;
    else whole = middle;
  }
  const before = text.slice(0, whole).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return `The file is not JSON: ${JSON.stringify(text.slice(whole, broken))} can't stand at ${place}. Mend it there.`;
}

/** What is unfinished ends where something was expected. */
function endsTooSoon(text: string, error: unknown): boolean {
  const said = String(error);
  const position = /at position (\d+)/.exec(said)?.[1];
  return /end of|unterminated/i.test(said) || (position !== undefined && Number(position) >= text.length);
}

/** Whether a beginning of a file is wrong already, rather than only unfinished. */
function failsIn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    return !endsTooSoon(beginning, error);
  }
}

/** `rules` and 2 make `rules[2]`; `rules[2]` and `match` make `rules[2].match`. */
export function under(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const plain = /^[\w$-]+$/.test(key) ? key : JSON.stringify(key);
  const brief = plain.length > 80 ? `${plain.slice(0, 78)}…` : plain;
  return path === '' ? brief : `${path}.${brief}`;
}

/** The way to a value, as its keys; written out only where something is wrong. */
type Way = { readonly to: Way; readonly key: string | number } | null;
const written = (way: Way): string => (way === null ? '' : under(written(way.to), way.key));

/** What a walk through all values finds: how many keys there are, and what is wrong. `texts`: something may hide in one. */
type Walk = { readonly texts: boolean; readonly found: Mistake[]; keys: number };

function harm(value: Json, way: Way, depth: number, walk: Walk): void {
  const wrong = (says: string, at = way, code: Mistake['code'] = 'E-SCHEMA') => {
    walk.found.push({ code, path: written(at), says });
  };
  if (depth > deepest) wrong(`It is nested deeper than ${deepest} levels. Nothing in a preset is.`);
  else if (typeof value === 'string') {
    const says = walk.texts ? harmInText(value) : null;
    if (says !== null) wrong(says);
  } else if (value !== null && typeof value === 'object') {
    const keys = Object.keys(value);
    if (keys.length > longest)
      wrong(`It has more than ${longest} entries. Nothing in a preset has: split it.`);
    else harmWithin(value, keys, way, depth, walk, wrong);
  }
}

/** The same for what stands in a list or an object. */
function harmWithin(
  holder: object,
  keys: readonly string[],
  way: Way,
  depth: number,
  walk: Walk,
  wrong: (says: string, at?: Way, code?: Mistake['code']) => void,
): void {
  const isList = Array.isArray(holder);
  if (!isList) walk.keys += keys.length;
  for (const key of keys) {
    const to = { to: way, key: isList ? Number(key) : key };
    const says = walk.texts ? harmInText(key) : null;
    if (says !== null) wrong(says);
    if (dangerous.has(key)) wrong(`"${key}" can't be a key. Give it another name.`, to, 'E-KEY');
    else harm((holder as Readonly<Record<string, Json>>)[key]!, to, depth + 1, walk);
  }
}

/** How many keys a text of JSON has, those that stand twice counted twice. */
function keysIn(text: string): number {
  const sign = /"(?:[^"\\]|\\.)*"(\s*:)?/g;
  let keys = 0;
  for (let found = sign.exec(text); found; found = sign.exec(text)) if (found[1]) keys += 1;
  return keys;
}

function harmInText(text: string): string | null {
  const sign = hidden.exec(text)?.[0];
  const lone = loneSurrogate.test(text) ? 'half of a surrogate pair' : undefined;
  if (sign === undefined && lone === undefined) return null;
  const name =
    lone ?? `the hidden character U+${sign?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `There is ${name} in it. Take it out.`;
}
