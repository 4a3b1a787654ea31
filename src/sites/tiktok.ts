import type { Site } from '../engine/site';

/** TikTok: the caption of an upload, comments. The upload stood in a frame of its own at times. */
const tiktok: Site = {
  name: 'TikTok',
  hosts: ['www.tiktok.com'],
  frames: true,
  composers: [
    {
      what: 'comment, reply',
      kind: 'reply',
      field: ['[data-e2e="comment-input"] [contenteditable="true"]'],
      post: ['[data-e2e="comment-post"]'],
      length: { by: 'utf16', limit: 150 },
    },
    {
      what: 'caption of a video; several in the bulk upload',
      kind: 'post',
      field: [
        '[data-e2e="caption_container"] [contenteditable="true"]',
        '.caption-text-content [contenteditable="true"]',
        '.caption-editor [contenteditable="true"]',
        '.public-DraftEditor-content[role="combobox"]',
      ],
      post: ['[data-e2e="post_video_button"]'],
    },
  ],
  never: [
    '[data-e2e="message-input-area"]',
    '[data-e2e^="chat-"]',
    '[data-e2e="search-user-input"]',
    '[data-e2e="edit-profile-bio-input"]',
    '[data-e2e="edit-profile-name-input"]',
    '[placeholder^="Send a message" i]',
  ],
  neverOn: ['/messages', '/live', '/login', '/signup', '/setting', '/search'],
  editor: 'draft',
  length: { by: 'utf16', limit: 4000 },
  known: {
    date: '2026-10-01',
    source:
      'Public code that drives tiktok.com, July and October 2026. Sources differ on the limit: most of 2026 say 4,000, some 2,200.',
  },
};

export default tiktok;
