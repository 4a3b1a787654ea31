import { at, textAt } from '../fields';
import { jsonItems } from '../json-items';
import { type Format, momentOf, pastOf, type Read } from '../past';
import { mended } from '../plain-text';

/** `your_posts…json` and `comments.json` of the information Facebook lets its people download. */
export default {
  name: 'Facebook download',
  is: (_, head) =>
    /^\s*[[{]/.test(head) &&
    /"timestamp"\s*:/.test(head) &&
    /"(comments_v2|data)"\s*:/.test(head) &&
    !/"string_map_data"/.test(head),
  async *read(text, file) {
    let number = 0;
    for await (const item of jsonItems(text, { list: '$.*', object: '$.comments_v2.*' })) {
      number += 1;
      if ('broken' in item) yield { kind: 'unread', place: `${file} post ${number}`, why: item.broken };
      else yield entry(item.value, `${file} post ${number}`);
    }
  },
} satisfies Format;

function entry(value: unknown, place: string): Read {
  const data = at(value, 'data');
  if (at(value, 'timestamp') === undefined) return { kind: 'unread', place, why: 'it has no timestamp' };
  const parts = Array.isArray(data) ? data : [];
  const comment = parts.map((part) => textAt(part, 'comment', 'comment')).find(Boolean);
  const post = parts.map((part) => textAt(part, 'post')).find(Boolean);
  return pastOf({
    text: mended(comment ?? post ?? ''),
    at: momentOf(at(value, 'timestamp')),
    site: 'facebook',
    kind: comment === undefined ? 'post' : 'reply',
  });
}
