import type { Site } from '../engine/site';

/** Tumblr: each block of a post is an editor of its own, and is read by itself. */
const tumblr: Site = {
  name: 'Tumblr',
  hosts: ['www.tumblr.com'],
  composers: [
    {
      what: 'block of a post or of a reblog; several at once',
      kind: 'post',
      field: [
        '.block-editor-writing-flow [contenteditable="true"]',
        '[contenteditable="true"][aria-label^="Block: " i]',
        '[contenteditable="true"][aria-label^="Empty block" i]',
      ],
      frame: '[role="dialog"]',
    },
    {
      what: 'reply to a post',
      kind: 'reply',
      field: ['textarea[placeholder^="Reply" i]', 'textarea[aria-label^="Reply" i]'],
    },
  ],
  never: [
    '[placeholder^="#add tags" i]',
    '[aria-label^="Tags" i]',
    '[aria-label*="chat" i]',
    '[placeholder^="Say your thing" i]',
    '[aria-label*="Search" i]',
    '[name="blog_description"]',
    'form:has([name="ask"])',
  ],
  neverOn: ['/messaging', '/settings', '/inbox', '/login', '/register', '/search', '/ask'],
  editor: 'plain',
  length: { by: 'utf16', limit: 4096 },
  known: {
    date: '2026-08-21',
    source:
      'XKit Rewritten, August 2026, for the block editor; public code that drives tumblr.com, 2026; the limit of one block from its programming interface.',
  },
};

export default tumblr;
