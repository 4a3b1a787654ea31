import type { Site } from '../engine/site';

/** Instagram in a browser: captions of posts and reels, comments. */
const instagram: Site = {
  name: 'Instagram',
  hosts: ['www.instagram.com'],
  composers: [
    {
      what: 'comment, reply; several at once',
      kind: 'reply',
      field: ['textarea[aria-label^="Add a comment" i]', 'textarea[placeholder^="Add a comment" i]'],
    },
    {
      what: 'caption of a post or a reel',
      kind: 'post',
      field: [
        '[contenteditable="true"][aria-label^="Write a caption" i]',
        '[contenteditable="true"][aria-placeholder^="Write a caption" i]',
        'textarea[aria-label^="Write a caption" i]',
      ],
      frame: '[role="dialog"]',
    },
  ],
  never: [
    '[aria-label="Message" i]',
    '[aria-placeholder^="Message" i]',
    '[placeholder^="Message" i]',
    '[placeholder^="Reply to" i]',
    '[aria-label^="Write alt text" i]',
    '[placeholder^="Write alt text" i]',
    '[aria-label^="Share a thought" i]',
    '[aria-label*="Search" i]',
  ],
  neverOn: ['/direct', '/accounts', '/challenge', '/stories', '/login'],
  editor: ['lexical', 'field'],
  length: { by: 'utf16', limit: 2200 },
  known: {
    date: '2026-10-01',
    source: 'Public code that drives instagram.com, October 2026; its own counter says 2,200.',
  },
};

export default instagram;
