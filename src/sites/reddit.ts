import type { Site } from '../engine/site';

/** Reddit, the new page made of web components and the old one. */
const reddit: Site = {
  name: 'Reddit',
  hosts: ['www.reddit.com', 'sh.reddit.com', 'old.reddit.com'],
  composers: [
    {
      what: 'comment, reply; several at once',
      kind: 'reply',
      field: [
        'comment-composer-host shreddit-composer [contenteditable="true"]',
        'shreddit-comment-action-row shreddit-composer [contenteditable="true"]',
        'shreddit-composer [contenteditable="true"][aria-placeholder^="Reply to" i]',
        '.commentarea .usertext-edit textarea[name="text"]',
        '.comment .usertext-edit textarea[name="text"]',
      ],
      post: ['#comment-composer-submit-button', 'button[slot="submit-button"]', '.usertext-buttons .save'],
      length: { by: 'utf16', limit: 10000 },
    },
    {
      what: 'text of a post',
      kind: 'post',
      field: [
        '#post-composer_bodytext [contenteditable="true"]',
        'shreddit-composer[name="optionalBody"] [contenteditable="true"]',
        '[contenteditable="true"][aria-label="Post body text field" i]',
        '#text-field textarea[name="text"]',
      ],
      post: ['#submit-post-button', 'button[name="submit"]'],
    },
  ],
  never: [
    'faceplate-search-input',
    'reddit-search-large',
    '[name="q"]',
    '[name="title"]',
    '[name="ban_message"]',
    '[name="description"]',
    '[name="public_description"]',
    '#wiki_page_content',
    '#compose-message',
    'rs-app',
    'mod-note-creation',
    'report-flow-provider',
  ],
  neverOn: ['/message', '/chat', '/mail', '/settings', '/login', '/register', '/notifications', '/search'],
  shadow: ['shreddit-composer', 'faceplate-textarea-input', 'comment-composer-host'],
  editor: ['lexical', 'field'],
  length: { by: 'utf16', limit: 40000 },
  known: {
    date: '2026-09-24',
    source:
      'Public code that drives reddit.com, live in July and September 2026; the old page: Reddit Enhancement Suite, July 2026. Limits from memory of its help pages.',
  },
};

export default reddit;
