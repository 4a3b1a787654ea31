import type { Site } from '../engine/site';

/** Phanpy, a page for Mastodon's servers that anybody may run. */
const phanpy: Site = {
  name: 'Phanpy',
  hosts: ['phanpy.social'],
  page: 'meta[name="description"][content="Minimalistic opinionated Mastodon web client"]',
  composers: [
    {
      what: 'post, quote, reply',
      kind: 'post',
      field: ['#compose-container textarea[name="status"]', 'textarea.compose-field[name="status"]'],
      frame: '#compose-container',
      post: ['#compose-container form [type="submit"]', 'form [type="submit"]'],
      replyWhen: '#compose-container:has(.status-preview-legend.reply-to)',
    },
  ],
  never: [
    'form:has(select[name="visibility"] option[value="direct"]:checked)',
    'form:has(.toolbar-button[title="direct" i])',
    '[name="spoilerText"]',
    '.media-attachments',
    '#media-sheet',
    '.poll',
    '#search-command-container',
    '.compose-highlight',
  ],
  editor: 'field',
  length: { by: 'graphemes', limit: 500, link: 23, mention: 'name' },
  known: {
    date: '2026-08-19',
    source: 'cheeaun/phanpy, src/components/compose.jsx and compose-textarea.jsx, index.html.',
  },
};

export default phanpy;
