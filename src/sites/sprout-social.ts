import type { Site } from '../engine/site';

/** Sprout Social: of its page only the names of its `data-qa` hooks are public; its composer is found by its shape. */
const sproutSocial: Site = {
  name: 'Sprout Social',
  hosts: ['app.sproutsocial.com'],
  asked: true,
  composers: [
    {
      what: 'post for several networks',
      kind: 'post',
      field: [
        '[data-qa-compose] [contenteditable="true"]',
        '[data-qa-compose-text] [contenteditable="true"]',
        '[data-qa-compose-textarea]',
      ],
    },
  ],
  never: [
    '[data-qa-reply]',
    '[data-qa-inbox]',
    '[data-qa-internal-comment]',
    '[aria-label*="message" i]',
    '[placeholder*="message" i]',
    '[aria-label*="note" i]',
    '[placeholder*="note" i]',
  ],
  neverOn: ['/messages', '/inbox', '/smart_inbox', '/cases', '/settings', '/login'],
  editor: ['draft', 'lexical', 'slate'],
  length: { by: 'utf16', limit: 2200 },
  known: {
    date: '2026-11-22',
    source:
      'Saved markup in public code, undated: unsure. The limit depends on the networks chosen: Instagram’s stands here.',
  },
};

export default sproutSocial;
