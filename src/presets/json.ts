import { type Mistake, PresetRefused } from './mistake';

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The most a preset file may weigh, in bytes of UTF-8. */
export const mostBytes = 256 * 1024;

const deepest = 12;
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);
/** Control characters but for tab and line ends, and the marks that turn the direction of text. */
const hidden = /[^\P{Cc}\t\n\r]|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/u;
const loneSurrogate = /\p{Cs}/u;

/**
 * Parses a preset's text and makes sure that its keys and texts are harmless to merge and to show.
 * Throws a `PresetRefused`.
 */
export function parseJson(text: string): Json {
  const refuse = (mistake: Mistake): never => {
    throw new PresetRefused([mistake]);
  };
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > mostBytes)
    refuse({
      code: 'E-SIZE',
      path: '',
      says: `The file has ${bytes} bytes; ${mostBytes} are the most. Split it.`,
    });
  let value: Json;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const says = `The file is not JSON: ${error instanceof Error ? error.message : error}. Mend it there.`;
    return refuse({ code: 'E-JSON', path: '', says });
  }
  const mistakes = [...harm(value, '', 0)];
  if (mistakes.length > 0) throw new PresetRefused(mistakes);
  return value;
}

/** `rules` and 2 make `rules[2]`; `rules[2]` and `match` make `rules[2].match`. */
export function under(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const plain = /^[\w$-]+$/.test(key) ? key : JSON.stringify(key);
  return path === '' ? plain : `${path}.${plain}`;
}

function* harm(value: Json, path: string, depth: number): Generator<Mistake> {
  if (depth > deepest) {
    yield {
      code: 'E-SCHEMA',
      path,
      says: `It is nested deeper than ${deepest} levels. Nothing in a preset is.`,
    };
  } else if (typeof value === 'string') yield* harmInText(value, path);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* harm(item, under(path, index), depth + 1);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (dangerous.has(key))
        yield {
          code: 'E-KEY',
          path: under(path, key),
          says: `"${key}" can't be a key. Give it another name.`,
        };
      else {
        yield* harmInText(key, path);
        yield* harm(item, under(path, key), depth + 1);
      }
    }
  }
}

function* harmInText(text: string, path: string): Generator<Mistake> {
  const sign = hidden.exec(text)?.[0];
  const lone = loneSurrogate.test(text) ? 'half of a surrogate pair' : undefined;
  if (sign === undefined && lone === undefined) return;
  const name =
    lone ?? `the hidden character U+${sign?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  yield { code: 'E-SCHEMA', path, says: `There is ${name} in it. Take it out.` };
}
