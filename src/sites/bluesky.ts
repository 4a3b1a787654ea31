import type { Site } from '../engine/site';

/** Bluesky: one editor for each part of a thread. */
const bluesky: Site = {
  name: 'Bluesky',
  hosts: ['bsky.app'],
  composers: [
    {
      what: 'post, part of a thread, quote, reply; several at once',
      kind: 'post',
      field: [
        '.ProseMirror[contenteditable="true"]',
        '[contenteditable="true"][aria-label="Rich-Text Editor" i]',
        'textarea[aria-label="Rich-Text Editor" i]',
      ],
      post: ['[data-testid="composerPublishBtn"]'],
      replyWhen: '[data-testid="composerPublishBtn"][aria-label*="repl" i]',
    },
  ],
  never: [
    '[data-testid="messageInput"]',
    '[aria-label*="message" i]',
    '[placeholder*="message" i]',
    '[aria-label*="alt text" i]',
    '[placeholder*="alt text" i]',
    '[aria-label^="Description" i]',
    '[data-testid="editListDescriptionInput"]',
    '[data-testid="editProfileDescriptionInput"]',
  ],
  neverOn: ['/messages', '/settings', '/search'],
  editor: ['prosemirror', 'field'],
  length: { by: 'graphemes', limit: 300, link: 'shown' },
  known: {
    date: '2026-08-01',
    source:
      'bluesky-social/social-app, TextInput.web.tsx and Composer.tsx; pull request 10159 of April 2026 on the text area that may follow.',
  },
};

export default bluesky;
