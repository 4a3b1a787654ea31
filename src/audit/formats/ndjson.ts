import { at, textAt } from '../fields';
import { type Format, momentOf, pastOf, type Read } from '../past';

/** One JSON object a line, as `youward check` reads them too: `{"text": "…", "at"?, "platform"?, "kind"?}`. */
export default {
  name: 'NDJSON',
  is: (file, head) =>
    /\.(ndjson|jsonl)$/i.test(file) || /^\s*\{[^\n]*"text"\s*:[^\n]*\}\s*(\n\s*\{|$)/.test(head),
  async *read(text, file) {
    let number = 0;
    for await (const line of linesOf(text)) {
      number += 1;
      if (line.trim() !== '') yield entry(line, `${file} line ${number}`);
    }
  },
} satisfies Format;

function entry(line: string, place: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'unread', place, why: 'it is not JSON' };
  }
  if (typeof at(value, 'text') !== 'string')
    return { kind: 'unread', place, why: 'it has no "text"; a post is {"text": "…"}' };
  const moments = ['at', 'created_at', 'date', 'published', 'timestamp'].map((key) => at(value, key));
  return pastOf({
    text: textAt(value, 'text'),
    at: momentOf(moments.find((moment) => moment !== undefined)),
    site: (textAt(value, 'platform') || textAt(value, 'site')).toLowerCase(),
    kind: textAt(value, 'kind') === 'reply' ? 'reply' : 'post',
  });
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of text) {
    const parts = (held + piece).split('\n');
    held = parts.pop() ?? '';
    yield* parts;
  }
  if (held) yield held;
}
