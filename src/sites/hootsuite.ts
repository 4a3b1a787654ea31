import type { Site } from '../engine/site';

/** Hootsuite: little of its page is public; its composer is found by its words and its shape. */
const hootsuite: Site = {
  name: 'Hootsuite',
  hosts: ['hootsuite.com'],
  asked: true,
  composers: [
    {
      what: 'post for several networks',
      kind: 'post',
      field: [
        '[contenteditable="true"][aria-label^="Enter your text and links" i]',
        '[contenteditable="true"][aria-placeholder^="Enter your text and links" i]',
        '[contenteditable="true"][data-placeholder^="Enter your text and links" i]',
        'textarea[placeholder^="Enter your text and links" i]',
      ],
    },
  ],
  never: [
    '[aria-label*="message" i]',
    '[placeholder*="message" i]',
    '[data-test-id*="inbox" i]',
    '[aria-label*="note" i]',
    '[placeholder*="note" i]',
    '[aria-label*="search" i]',
    '[placeholder*="tag" i]',
  ],
  neverOn: ['/inbox', '/dashboard/inbox', '/dashboard/settings', '/login'],
  editor: ['draft', 'lexical'],
  length: { by: 'utf16', limit: 2200 },
  known: {
    date: '2026-11-22',
    source:
      'Lists of its words in public code, undated: unsure. The limit depends on the networks chosen: Instagram’s stands here.',
  },
};

export default hootsuite;
