/** How many bytes tell which encoding a file has: a byte order mark is three at most. */
const markLength = 3;

/** The text of a file, piece by piece: UTF-8, or UTF-16 where its first bytes say so. Bad bytes become `�`. */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let first = new Uint8Array();
  for await (const piece of bytes) {
    if (decoder) {
      yield decoder.decode(piece, { stream: true });
      continue;
    }
    first = new Uint8Array([...first, ...piece]);
    if (first.length < markLength) continue;
    decoder = new TextDecoder(encodingOf(first));
    yield decoder.decode(first, { stream: true });
  }
  const rest = decoder ? decoder.decode() : new TextDecoder().decode(first);
  if (rest) yield rest;
}

function encodingOf([one, two]: Uint8Array): string {
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The first characters of a text and the same text, whole. */
export async function peeked(
  text: AsyncGenerator<string>,
  length: number,
): Promise<{ readonly head: string; readonly whole: AsyncGenerator<string> }> {
  let head = '';
  while (head.length < length) {
    const { value, done } = await text.next();
    if (done) break;
    head += value;
  }
  async function* whole() {
    yield head;
    yield* text;
  }
  return { head, whole: whole() };
}
