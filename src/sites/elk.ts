import type { Site } from '../engine/site';

/** Elk, a page for Mastodon's servers that anybody may run. */
const elk: Site = {
  name: 'Elk',
  hosts: ['elk.zone', 'main.elk.zone'],
  page: 'meta[name="description"][content*="nimble Mastodon web client" i]',
  composers: [
    {
      what: 'post, part of a thread, quote, reply; several at once',
      kind: 'post',
      field: [
        '[aria-roledescription="publish-widget"] .ProseMirror',
        '.ProseMirror.content-editor[contenteditable="true"]',
      ],
      frame: '[aria-roledescription="publish-widget"]',
      post: ['.publish-button'],
    },
  ],
  never: [
    // A private mention: the ground of its box, and the sign on the button of who may read it.
    '.bg-dm',
    '[aria-roledescription="publish-widget"]:has([class*="ri:at-line"])',
    '[aria-roledescription="publish-widget"] form',
    'dialog:has([aria-label*="description" i])',
  ],
  neverOn: ['/conversations', '/settings', '/search'],
  editor: 'prosemirror',
  length: { by: 'graphemes', limit: 500, link: 23, mention: 'name' },
  known: {
    date: '2026-08-18',
    source: 'elk-zone/elk, app/components/publish/PublishWidget.vue and composables/tiptap.ts.',
  },
};

export default elk;
