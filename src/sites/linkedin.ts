import type { Site } from '../engine/site';

/** LinkedIn: two front ends at once. The post's composer stands in an open shadow root, comments in the page itself. */
const linkedin: Site = {
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  frames: true,
  composers: [
    {
      what: 'article',
      kind: 'post',
      field: [
        '[role="textbox"][aria-label="Article editor content" i]',
        '.article-editor-content .ProseMirror',
      ],
      length: { by: 'utf16', limit: 110000 },
    },
    {
      what: 'post of a person or a company page, repost with thoughts',
      kind: 'post',
      field: [
        '[data-test-modal-id="sharebox"] .ql-editor',
        '[data-test-modal-id="sharebox"] [role="textbox"][contenteditable="true"]',
        '[data-test-ql-editor-contenteditable="true"] [contenteditable="true"]',
        '.share-creation-state__text-editor [contenteditable="true"]',
        '[contenteditable="true"][data-placeholder^="What do you want to talk about" i]',
        '[contenteditable="true"][aria-placeholder^="What do you want to talk about" i]',
      ],
      frame: '[role="dialog"]',
      post: ['.share-actions__primary-action', '[data-test-share-actions-primary]'],
    },
    {
      what: 'comment, reply; several at once',
      kind: 'reply',
      field: [
        '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
        '[contenteditable="true"][aria-label="Text editor for creating comment" i]',
        '.comments-comment-box [contenteditable="true"]',
        '[role="article"] [contenteditable="true"][aria-label^="Text editor for creating" i]',
        '[contenteditable="true"][data-placeholder^="Add a comment" i]',
      ],
      post: [
        '[componentkey*="commentButtonSection"] button',
        '.comments-comment-box__submit-button',
        'button[type="submit"]',
      ],
      length: { by: 'utf16', limit: 1250 },
    },
  ],
  never: [
    '.msg-form__contenteditable',
    '.msg-form',
    '[aria-label^="Write a message" i]',
    '[placeholder^="Type your message" i]',
    '#custom-message',
    '.search-global-typeahead__input',
    '.jobs-easy-apply-modal',
    '[role="dialog"]:has(.jobs-easy-apply-content)',
    '[name="headline"]',
    '#article-editor-headline__textarea',
  ],
  neverOn: [
    '/messaging',
    '/sales',
    '/talent',
    '/login',
    '/checkpoint',
    '/uas',
    '/mypreferences',
    '/in/me/edit',
  ],
  shadow: ['#interop-outlet', '[data-testid="interop-shadowdom"]'],
  editor: ['quill', 'prosemirror'],
  length: { by: 'utf16', limit: 3000 },
  known: {
    date: '2026-10-01',
    source:
      'Public code that drives linkedin.com, seen live in June 2026 and later; webbrain issue 461 of July 2026 on the shadow root; limits from pages about posting, 2026.',
  },
};

export default linkedin;
