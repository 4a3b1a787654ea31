/** A stretch of bytes that can be read piece by piece: a file, standard input, or a list in a test. */
export type Bytes = AsyncIterable<Uint8Array>;

/** One line, without its ending. `bytes` is null when it is longer than the limit; its rest was passed over. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | null };

const newline = 0x0a;
const carriageReturn = 0x0d;

/** Splits bytes into lines. Holds one line at most, and never more than `most` bytes of it. */
export async function* lines(input: Bytes, most: number): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size <= most) held.push(piece);
    else held = [];
  };
  const finish = (): Line => {
    const line = { number, bytes: size > most ? null : withoutReturn(joined(held)) };
    number += 1;
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}

/** Several pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The first bytes of an input, until they are `enough` (or it ends), and the same input, whole. */
export async function peek(
  input: Bytes,
  enough: (head: Uint8Array) => boolean,
): Promise<{ head: Uint8Array; all: Bytes }> {
  const iterator = input[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  while (held.length === 0 || !enough(joined(held))) {
    const { value, done } = await iterator.next();
    if (done) break;
    held.push(value);
  }
  async function* all() {
    try {
      yield* held;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: joined(held), all: all() };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Bytes as text, a byte order mark left out; null when they are not UTF-8. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
