import { at, textAt } from '../fields';
import { jsonItems } from '../json-items';
import { type Format, momentOf, pastOf, type Read } from '../past';
import { mended } from '../plain-text';

/** `posts_1.json`, `reels.json` and `post_comments_1.json` of the information Instagram lets its people download. */
export default {
  name: 'Instagram download',
  is: (_, head) =>
    /^\s*[[{]/.test(head) &&
    /"(creation_timestamp|string_map_data|ig_reels_media|ig_[a-z]+_media)"/.test(head),
  async *read(text, file) {
    let number = 0;
    for await (const item of jsonItems(text, { list: '$.*', object: '$.*.*' })) {
      number += 1;
      if ('broken' in item) yield { kind: 'unread', place: `${file} post ${number}`, why: item.broken };
      else yield entry(item.value);
    }
  },
} satisfies Format;

function entry(value: unknown): Read {
  const comment = textAt(value, 'string_map_data', 'Comment', 'value');
  if (at(value, 'string_map_data') !== undefined)
    return pastOf({
      text: mended(comment),
      at: momentOf(at(value, 'string_map_data', 'Time', 'timestamp')),
      site: 'instagram',
      kind: 'reply',
    });
  // One picture carries the caption itself; several have it above them.
  return pastOf({
    text: mended(textAt(value, 'title') || textAt(value, 'media', 0, 'title')),
    at: momentOf(at(value, 'creation_timestamp') ?? at(value, 'media', 0, 'creation_timestamp')),
    site: 'instagram',
    kind: 'post',
  });
}
