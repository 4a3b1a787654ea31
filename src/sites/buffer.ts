import type { Site } from '../engine/site';

/** Buffer: one post for several networks, and its replies to comments. */
const buffer: Site = {
  name: 'Buffer',
  hosts: ['publish.buffer.com'],
  asked: true,
  composers: [
    {
      what: 'reply to a comment; several at once',
      kind: 'reply',
      field: ['[data-testid="reply-form-item"] textarea', 'textarea[placeholder^="Type in your reply" i]'],
    },
    {
      what: 'post for several networks, each with a version of its own',
      kind: 'post',
      field: [
        '[data-testid="composer-text-area"] [contenteditable="true"]',
        '[data-testid="composer-text-area"][contenteditable="true"]',
      ],
      post: ['[data-testid="stacked-save-buttons"] button', '[data-testid="save-button"]'],
    },
  ],
  never: [
    '[data-testid*="first-comment" i]',
    '[placeholder*="first comment" i]',
    '[aria-label*="note" i]',
    '[placeholder*="note" i]',
    '[placeholder*="AI" ]',
    '[data-testid*="ai-assistant" i]',
    '[aria-label*="alt text" i]',
  ],
  neverOn: ['/settings', '/account', '/login'],
  editor: ['slate', 'field'],
  length: { by: 'utf16', limit: 2200 },
  known: {
    date: '2026-05-15',
    source:
      'Public code with a live copy of its page, May 2026; Buffer has announced a rebuilt composer. The limit depends on the networks chosen: Instagram’s stands here.',
  },
};

export default buffer;
