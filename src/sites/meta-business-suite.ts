import type { Site } from '../engine/site';

/** Meta Business Suite: posts of Pages and Instagram accounts; with "customize" on, one editor for each network. */
const metaBusinessSuite: Site = {
  name: 'Meta Business Suite',
  hosts: ['business.facebook.com'],
  composers: [
    {
      what: 'post for Facebook, Instagram or both; several at once',
      kind: 'post',
      field: [
        '[contenteditable="true"][aria-label^="Write into the dialog" i]',
        '[contenteditable="true"][aria-label*="include text with your post" i]',
        '[contenteditable="true"][aria-placeholder^="Describe your reel" i]',
      ],
    },
  ],
  never: [
    '[aria-placeholder*="Reply in Messenger" i]',
    '[aria-placeholder*="Reply on Instagram" i]',
    '[aria-placeholder^="Reply" i]',
    '[aria-label^="Message" i]',
    '[aria-label*="primary text" i]',
    '[aria-label*="note" i]',
    '[placeholder*="note" i]',
    '[role="search"]',
  ],
  neverOn: ['/latest/inbox', '/latest/ads', '/latest/automations', '/latest/settings', '/settings', '/login'],
  editor: ['draft', 'lexical'],
  length: { by: 'utf16', limit: 2200 },
  known: {
    date: '2026-09-25',
    source:
      'Public code that drives business.facebook.com, September 2026. The limit is Instagram’s, the stricter of its two networks.',
  },
};

export default metaBusinessSuite;
