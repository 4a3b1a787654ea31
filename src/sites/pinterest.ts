import type { Site } from '../engine/site';

/** Pinterest: the description of a pin. */
const pinterest: Site = {
  name: 'Pinterest',
  hosts: ['*.pinterest.com'],
  composers: [
    {
      what: 'description of a pin',
      kind: 'post',
      field: [
        '[data-test-id="storyboard-description-field-container"] [contenteditable="true"]',
        '[contenteditable="true"][aria-label^="Add a detailed description" i]',
        '[data-test-id="pin-builder-draft"] [data-test-id="editor-with-mentions"] [contenteditable="true"]',
      ],
      post: [
        '[data-test-id="storyboard-creation-nav-done"] button',
        '[data-test-id="board-dropdown-save-button"]',
      ],
    },
  ],
  never: [
    '[data-test-id="search-box-input"]',
    '#dweb-comment-editor-container',
    '#mweb-comment-editor-container',
    '[aria-label="Text field Blank" i]',
    '[data-test-id*="message" i]',
    '[data-test-id*="conversation" i]',
    '[data-test-id^="board-description" i]',
    '#WebsiteField',
    '[aria-label*="alt text" i]',
  ],
  neverOn: ['/settings', '/login', '/search', '/messages'],
  editor: 'draft',
  length: { by: 'utf16', limit: 500 },
  known: {
    date: '2026-10-01',
    source:
      'Public code that drives pinterest.com, 2026. Sources differ on the limit: 500 or 800; the stricter one holds. Hosts of single countries are not listed.',
  },
};

export default pinterest;
