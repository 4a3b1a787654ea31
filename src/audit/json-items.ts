import { JSONParser } from '@streamparser/json';

/** A value of a JSON file, or the sentence that says why it can't be read from here on. */
export type Item = { readonly value: unknown } | { readonly broken: string };

/** Where the values stand: in a file that is a list, and in one that is an object. */
export type Paths = { readonly list?: string; readonly object?: string };

/**
 * The values at a path of a JSON file (`$.*`, `$.orderedItems.*`), one after the other as the file is read. What stands
 * before the first bracket, as in the networks' `.js` files, is passed over. Never throws for what the file holds.
 */
export async function* jsonItems(text: AsyncIterable<string>, paths: Paths): AsyncGenerator<Item> {
  let parser: JSONParser | null = null;
  let waiting: unknown[] = [];
  let broken: string | null = null;
  for await (const piece of text) {
    const from = parser ? 0 : piece.search(/[[{]/);
    if (from < 0) continue;
    if (!parser) {
      const path = piece[from] === '[' ? paths.list : paths.object;
      if (path === undefined) break;
      parser = new JSONParser({ paths: [path], keepStack: false });
      parser.onValue = ({ value }) => void waiting.push(value);
      parser.onError = ({ message }) => {
        broken ??= message;
      };
    }
    if (!parser.isEnded) parser.write(piece.slice(from));
    for (const value of waiting) yield { value };
    waiting = [];
    if (broken !== null) break;
  }
  if (!parser) broken = 'there is no list of posts in it';
  else if (!parser.isEnded) broken ??= 'the file is cut off here';
  if (broken !== null) yield { broken };
}
