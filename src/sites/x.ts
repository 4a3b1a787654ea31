import type { Site } from '../engine/site';

/** X and X Pro, on its own address and the older ones that still lead to it. */
const x: Site = {
  name: 'X',
  hosts: ['x.com', 'twitter.com', 'mobile.twitter.com', 'pro.x.com'],
  composers: [
    {
      what: 'post, part of a thread, quote, reply; on X Pro several columns at once',
      kind: 'post',
      field: [
        '[data-testid^="tweetTextarea_"][contenteditable="true"]',
        '[data-testid^="tweetTextarea_"] textarea',
        '[data-testid$="RichTextInputContainer"] [contenteditable="true"]',
      ],
      post: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
      replyWhen: '[role="dialog"]:has([data-testid="tweetTextarea_0"]) article[data-testid="tweet"]',
    },
  ],
  never: [
    '[data-testid="dm-composer-textarea"]',
    '[data-testid="dmComposerTextInput"]',
    '[data-testid^="dm-"]',
    '[data-testid="SearchBox_Search_Input"]',
    '[data-testid="altTextInput"]',
    '[data-testid="DmActivityContainer"]',
    '[data-testid="chat-drawer-root"]',
  ],
  neverOn: [
    '/messages',
    '/i/chat',
    '/i/grok',
    '/settings',
    '/i/flow',
    '/compose/post/media',
    '/login',
    '/account',
  ],
  editor: ['draft', 'field'],
  length: { by: 'weighted', limit: 280, link: 23 },
  known: {
    date: '2026-10-05',
    source:
      'Public code that drives x.com, last checked by its authors in October 2026, some of it on X Pro as well; length: docs.x.com, counting characters.',
  },
};

export default x;
