import { type Bytes, lines, utf8 } from './lines';
import { type Entry, idOf, mostBytes, postOf, RecordMistake } from './post';

/** Reads one JSON object a line, in order; a line that can't be read is an entry that says why. Empty lines are passed over. */
export async function* readNdjson(input: Bytes, name: string): AsyncGenerator<Entry> {
  for await (const { number, bytes } of lines(input, mostBytes)) {
    const unread = (error: string, id: string | number = `${name}:${number}`): Entry => ({
      kind: 'unread',
      unread: { id, place: `${name} line ${number}`, error },
    });
    if (bytes === null) {
      yield unread(`it is longer than ${mostBytes.toLocaleString('en')} bytes`);
      continue;
    }
    const text = utf8(bytes);
    if (text === null) yield unread('it is not UTF-8; save the file as UTF-8');
    else if (text.trim() !== '') yield entryOf(text, `${name}:${number}`, unread);
  }
}

function entryOf(
  text: string,
  fallback: string,
  unread: (error: string, id?: string | number) => Entry,
): Entry {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (mistake) {
    return unread(`it is not JSON (${(mistake as Error).message})`);
  }
  if (!isRecord(value)) return unread('it is not an object; a post is {"text": "…"}');
  try {
    return { kind: 'post', post: postOf(value, fallback) };
  } catch (mistake) {
    if (mistake instanceof RecordMistake) return unread(mistake.message, idOf(value, fallback));
    throw mistake;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
