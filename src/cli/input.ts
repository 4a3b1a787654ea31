import { createReadStream } from 'node:fs';
import { readCsv } from './csv';
import { type Bytes, joined, peek, utf8 } from './lines';
import { readNdjson } from './ndjson';
import { type Entry, mostBytes } from './post';

const sniffed = 65_536;

/** Reads every post of the given files in order, or of standard input when there are none. `-` is standard input too. */
export async function* readPosts(files: readonly string[], stdin: Bytes): AsyncGenerator<Entry> {
  for (const file of files.length === 0 ? ['-'] : files) {
    try {
      if (file === '-') yield* readUnnamed(stdin);
      else yield* readFile(file);
    } catch (mistake) {
      yield { kind: 'unread', unread: { id: file, place: file, error: plainly(mistake) } };
    }
  }
}

function readFile(file: string): AsyncGenerator<Entry> {
  const input = createReadStream(file);
  if (/\.(ndjson|jsonl)$/i.test(file)) return readNdjson(input, file);
  if (/\.csv$/i.test(file)) return readCsv(input, file);
  return readWhole(input, file);
}

/** Standard input has no name to go by: posts when it begins with an object or holds one early on, else one draft. */
async function* readUnnamed(stdin: Bytes): AsyncGenerator<Entry> {
  const { head, all } = await peek(stdin, (bytes) => bytes.length >= sniffed || holdsPosts(bytes));
  yield* holdsPosts(head) ? readNdjson(all, 'stdin') : readWhole(all, 'stdin');
}

function holdsPosts(bytes: Uint8Array): boolean {
  const begin = new TextDecoder().decode(bytes);
  return /^\s*\{\s*["}]/.test(begin) || begin.split('\n').some(isPost);
}

function isPost(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    return typeof JSON.parse(line).text === 'string';
  } catch {
    return false;
  }
}

/** The whole of a file as one draft. */
async function* readWhole(input: Bytes, name: string): AsyncGenerator<Entry> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const unread = (error: string): Entry => ({ kind: 'unread', unread: { id: name, place: name, error } });
  for await (const piece of input) {
    size += piece.length;
    if (size > mostBytes) {
      yield unread(`it is longer than ${mostBytes.toLocaleString('en')} bytes, more than any post`);
      return;
    }
    pieces.push(piece);
  }
  const text = utf8(joined(pieces));
  if (text === null) yield unread('it is not UTF-8 text');
  else yield { kind: 'post', post: { id: name, text: text.replace(/\r\n/g, '\n').replace(/\n$/, '') } };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'it may not be read',
};

/** What went wrong with a file, without the system's own words where people have better ones. */
export function plainly(mistake: unknown): string {
  const code = mistake instanceof Error && 'code' in mistake ? String(mistake.code) : '';
  return reasons[code] ?? (mistake instanceof Error ? mistake.message : String(mistake));
}
