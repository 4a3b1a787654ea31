import type { Site } from '../engine/site';

/** Later: captions in its calendar. */
const later: Site = {
  name: 'Later',
  hosts: ['app.later.com'],
  asked: true,
  composers: [
    {
      what: 'caption for several networks',
      kind: 'post',
      field: ['textarea[placeholder*="caption" i]', 'textarea[aria-label*="caption" i]'],
      post: ['.qa--media_modal__primary_button'],
    },
  ],
  never: [
    '[placeholder*="first comment" i]',
    '[placeholder*="note" i]',
    '[aria-label*="note" i]',
    '[placeholder*="message" i]',
    '[placeholder*="search" i]',
    '[placeholder*="alt text" i]',
  ],
  neverOn: ['/account', '/login', '/conversations'],
  editor: 'field',
  length: { by: 'utf16', limit: 2200 },
  known: {
    date: '2026-02-15',
    source:
      'Public code that drives app.later.com, February 2026. The limit depends on the networks chosen: Instagram’s stands here.',
  },
};

export default later;
