import { at, textAt } from '../fields';
import { jsonItems } from '../json-items';
import { type Format, momentOf, pastOf, type Read } from '../past';
import { textOfHtml } from '../plain-text';

/** `outbox.json` of the archive a Mastodon server lets its people download. */
export default {
  name: 'Mastodon archive',
  is: (_, head) => /^\s*\{/.test(head) && /"(OrderedCollection|orderedItems)"/.test(head),
  async *read(text, file) {
    let number = 0;
    for await (const item of jsonItems(text, { object: '$.orderedItems.*' })) {
      number += 1;
      if ('broken' in item) yield { kind: 'unread', place: `${file} post ${number}`, why: item.broken };
      else yield entry(item.value, `${file} post ${number}`);
    }
  },
} satisfies Format;

function entry(value: unknown, place: string): Read {
  const type = textAt(value, 'type');
  if (type === 'Announce') return { kind: 'left', why: 'repost' };
  if (type !== 'Create') return { kind: 'unread', place, why: `it is a "${type}", not a post` };
  const note = at(value, 'object');
  if (!isForMany(note)) return { kind: 'left', why: 'private' };
  return pastOf({
    text: textOfHtml(textAt(note, 'content')),
    at: momentOf(textAt(value, 'published') || textAt(note, 'published')),
    site: 'mastodon',
    kind: textAt(note, 'inReplyTo') ? 'reply' : 'post',
  });
}

/** Addressed to everybody or to followers; a message to the people it names is private. */
function isForMany(note: unknown): boolean {
  return ['to', 'cc'].some((key) =>
    [at(note, key)]
      .flat()
      .some((to) => typeof to === 'string' && /#Public$|^as:Public$|\/followers$/.test(to)),
  );
}
