import type { Site } from '../engine/site';

/** HubSpot's social tool: only its addresses are public, so its composer is found by its shape. */
const hubspot: Site = {
  name: 'HubSpot social',
  hosts: ['app.hubspot.com', 'app-eu1.hubspot.com'],
  asked: true,
  composers: [
    {
      what: 'post for several networks',
      kind: 'post',
      field: [
        '[data-test-id*="social-composer" i] [contenteditable="true"]',
        '[data-test-id*="broadcast" i] [contenteditable="true"]',
      ],
    },
  ],
  never: [
    '[data-test-id*="conversation" i]',
    '[data-test-id*="email" i]',
    '[data-test-id*="note" i]',
    '[aria-label*="note" i]',
    '[aria-label*="message" i]',
    '[placeholder*="message" i]',
  ],
  onlyOn: ['/social', '/social-composer', '/social-publishing'],
  editor: ['prosemirror', 'draft', 'slate'],
  length: { by: 'utf16', limit: 2200 },
  known: {
    date: '2026-11-22',
    source:
      'Only its addresses are public; nothing of its page was found. The limit depends on the networks chosen: Instagram’s stands here.',
  },
};

export default hubspot;
