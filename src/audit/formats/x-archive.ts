import { at, textAt } from '../fields';
import { jsonItems } from '../json-items';
import { type Format, momentOf, pastOf } from '../past';
import { textOfHtml } from '../plain-text';

/** `data/tweets.js` of the archive X lets its people download. */
export default {
  name: 'X archive',
  is: (_, head) => /^\s*window\.YTD\.(tweets?|note_tweet)\.part\d+\s*=/.test(head),
  async *read(text, file) {
    let number = 0;
    for await (const item of jsonItems(text, { list: '$.*' })) {
      number += 1;
      if ('broken' in item) {
        yield { kind: 'unread', place: `${file} post ${number}`, why: item.broken };
        continue;
      }
      const tweet = at(item.value, 'tweet') ?? at(item.value, 'noteTweet') ?? item.value;
      const words = textAt(tweet, 'full_text') || textAt(tweet, 'text') || textAt(tweet, 'core', 'text');
      if (at(tweet, 'full_text') === undefined && words === '')
        yield { kind: 'unread', place: `${file} post ${number}`, why: 'it has no full_text' };
      else if (/^RT @\w+:/.test(words)) yield { kind: 'left', why: 'repost' };
      else
        yield pastOf({
          text: textOfHtml(words),
          at: momentOf(at(tweet, 'created_at') ?? at(tweet, 'createdAt')),
          site: 'x',
          kind:
            textAt(tweet, 'in_reply_to_status_id') || textAt(tweet, 'in_reply_to_user_id') ? 'reply' : 'post',
        });
    }
  },
} satisfies Format;
