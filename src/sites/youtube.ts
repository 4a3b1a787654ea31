import type { Site } from '../engine/site';

/** YouTube and YouTube Studio: comments, posts of a channel, descriptions of videos. */
const youtube: Site = {
  name: 'YouTube',
  hosts: ['www.youtube.com', 'studio.youtube.com'],
  composers: [
    {
      what: 'post of a channel',
      kind: 'post',
      field: ['ytd-backstage-post-dialog-renderer #contenteditable-root'],
      frame: 'ytd-backstage-post-dialog-renderer',
      post: ['#submit-button button', 'button[aria-label="Post" i]'],
      length: { by: 'utf16', limit: 10000 },
    },
    {
      what: 'comment, reply; several at once',
      kind: 'reply',
      field: [
        'ytd-commentbox #contenteditable-root',
        'ytd-comment-simplebox-renderer [contenteditable="true"]',
        '[contenteditable="true"][aria-label^="Add a comment" i]',
        '[contenteditable="true"][aria-label^="Add a reply" i]',
      ],
      post: ['#submit-button button', 'button[aria-label="Comment" i]', 'button[aria-label="Reply" i]'],
      length: { by: 'utf16', limit: 10000 },
    },
    {
      what: 'description of a video, in Studio',
      kind: 'post',
      field: [
        '#description-textarea #textbox[contenteditable="true"]',
        'ytcp-video-description [contenteditable="true"]',
        '[contenteditable="true"][aria-label^="Tell viewers about your video" i]',
      ],
      frame: 'ytcp-uploads-dialog, ytcp-video-metadata-editor, ytcp-app',
      post: ['ytcp-button#done-button', 'ytcp-button#save', 'ytcp-button#save-button'],
    },
  ],
  never: [
    'yt-live-chat-text-input-field-renderer',
    'yt-live-chat-app',
    '#title-textarea',
    'ytd-searchbox',
    'yt-searchbox',
    '[name="search_query"]',
    'ytcp-playlist-creation-dialog',
    'ytcp-channel-editing-details-tab',
    'ytcp-comment-thread',
    'yt-poll-editor-view-model',
    '#poll-attachment',
    '#quiz-attachment',
  ],
  neverOn: ['/live_chat', '/live_chat_replay', '/results', '/account', '/reporthistory', '/embed'],
  shadow: ['ytd-backstage-post-dialog-renderer', 'ytd-commentbox', 'ytcp-social-suggestions-textbox'],
  editor: 'plain',
  length: { by: 'utf16', limit: 5000 },
  known: {
    date: '2026-10-01',
    source:
      'Public code that drives youtube.com and its Studio, August to October 2026; limits from pages about posting. How long a post of a channel may be is not known for sure.',
  },
};

export default youtube;
