import type { Site } from '../engine/site';

/** Threads: posts, chains, quotes and replies. Its apostrophes turned curly in September 2026. */
const threads: Site = {
  name: 'Threads',
  hosts: ['www.threads.com', 'www.threads.net'],
  composers: [
    {
      what: 'reply',
      kind: 'reply',
      field: [
        '[contenteditable="true"][aria-placeholder^="Reply to" i]',
        '[contenteditable="true"][aria-label^="Reply to" i]',
      ],
    },
    {
      what: 'post, part of a chain, quote; several at once',
      kind: 'post',
      field: [
        '[contenteditable="true"][aria-label*="compose a new post" i]',
        '[contenteditable="true"][aria-placeholder^="What\'s new" i]',
        '[contenteditable="true"][aria-placeholder^="What’s new" i]',
        '[contenteditable="true"][aria-placeholder^="Say more" i]',
        '[contenteditable="true"][aria-placeholder^="Start a thread" i]',
      ],
      frame: '[role="dialog"]',
    },
  ],
  never: [
    '[aria-label^="Message" i]',
    '[aria-placeholder^="Message" i]',
    '[placeholder^="Add a topic" i]',
    '[aria-label*="Search" i]',
    '[aria-label^="Write alt text" i]',
    '[placeholder*="poll option" i]',
  ],
  neverOn: ['/messages', '/direct', '/settings', '/login', '/search'],
  editor: 'lexical',
  length: { by: 'utf16', limit: 500 },
  known: {
    date: '2026-09-26',
    source:
      'Public code that drives threads.com, live in September 2026; the limit from its programming interface.',
  },
};

export default threads;
