import type { Mistake } from './mistake';

/** One object of a JSON text while it is walked: the keys met so far, and where it stands. */
type Open = { readonly keys: Map<string, number> | null; readonly path: string; item: number; key: string };

const word = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/gy;

/** Nobody mends more at once. */
const mostMistakes = 100;

/**
 * Keys that stand twice in one object of a JSON text. A parser keeps the last one without a word, so that a reader of
 * the file and the program see two different presets. The text must be valid JSON.
 */
export function doubleKeys(text: string): Mistake[] {
  const mistakes: Mistake[] = [];
  const open: Open[] = [];
  let awaitsKey = false;
  for (const { 0: token, index } of pieces(text)) {
    const top = open.at(-1);
    if (token === '{' || token === '[') {
      open.push({ keys: token === '{' ? new Map() : null, path: pathIn(top), item: 0, key: '' });
      awaitsKey = token === '{';
    } else if (token === '}' || token === ']') {
      open.pop();
      awaitsKey = false;
    } else if (token === ',') {
      if (top) top.item += 1;
      awaitsKey = top?.keys !== null;
    } else if (awaitsKey && top?.keys && token !== ':') {
      const key: string = JSON.parse(token);
      const before = top.keys.get(key);
      if (before === undefined) top.keys.set(key, index);
      else mistakes.push(twice(key, top.path, lineAt(text, before), lineAt(text, index)));
      if (mistakes.length >= mostMistakes) return mistakes;
      top.key = key;
      awaitsKey = false;
    }
  }
  return mistakes;
}

function* pieces(text: string): Generator<RegExpExecArray> {
  const sign = new RegExp(word);
  const space = /\s*/y;
  for (let at = 0; at < text.length; ) {
    space.lastIndex = at;
    space.exec(text);
    sign.lastIndex = space.lastIndex;
    const found = sign.exec(text);
    if (!found) return;
    yield found;
    at = sign.lastIndex;
  }
}

/** Where the next value stands that is put into this object or list. */
function pathIn(holder: Open | undefined): string {
  if (!holder) return '';
  if (holder.keys === null) return `${holder.path}[${holder.item}]`;
  return holder.path === '' ? holder.key : `${holder.path}.${holder.key}`;
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

function twice(key: string, path: string, first: number, second: number): Mistake {
  const where = first === second ? `on line ${first}` : `on lines ${first} and ${second}`;
  return {
    code: 'E-KEY',
    path: path === '' ? key : `${path}.${key}`,
    says: `The key "${key}" stands there twice, ${where}. Take one of them out.`,
  };
}
