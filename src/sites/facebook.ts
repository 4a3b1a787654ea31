import type { Site } from '../engine/site';

/** Facebook: posts of profiles, Pages and groups, Reels captions, comments. */
const facebook: Site = {
  name: 'Facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'],
  composers: [
    {
      what: 'comment, answer, reply; several at once',
      kind: 'reply',
      field: [
        '[role="textbox"][contenteditable="true"][aria-label^="Comment as" i]',
        '[role="textbox"][contenteditable="true"][aria-label^="Answer as" i]',
        '[role="textbox"][contenteditable="true"][aria-label^="Reply to" i]',
        '[role="textbox"][contenteditable="true"][aria-placeholder^="Reply to" i]',
        '[role="textbox"][contenteditable="true"][aria-label^="Write a comment" i]',
        '[role="textbox"][contenteditable="true"][aria-label^="Write a public comment" i]',
      ],
      post: [
        '[role="button"][aria-label="Comment" i]',
        '[role="button"][aria-label="Post comment" i]',
        '#focused-state-composer-submit',
      ],
      length: { by: 'utf16', limit: 8000 },
    },
    {
      what: 'post of a profile, a Page or a group; caption of a reel',
      kind: 'post',
      field: [
        '[role="textbox"][contenteditable="true"][aria-placeholder*="on your mind" i]',
        '[role="textbox"][contenteditable="true"][aria-placeholder*="Create a public post" i]',
        '[role="textbox"][contenteditable="true"][aria-placeholder^="Write something" i]',
        '[role="textbox"][contenteditable="true"][aria-placeholder^="Describe your reel" i]',
        '[role="textbox"][contenteditable="true"][aria-label^="Describe your reel" i]',
        '[role="textbox"][contenteditable="true"][aria-placeholder^="Say something" i]',
        '[role="dialog"][aria-label^="Create post" i] [role="textbox"][contenteditable="true"]',
        '[role="dialog"][aria-label^="Create reel" i] [role="textbox"][contenteditable="true"]',
        '[role="dialog"][aria-label^="Edit post" i] [role="textbox"][contenteditable="true"]',
      ],
      frame: '[role="dialog"]',
      post: [
        '[role="button"][aria-label="Post" i]',
        '[role="button"][aria-label="Publish" i]',
        '[role="button"][aria-label="Save" i]',
        '[role="button"][aria-label="Next" i]',
      ],
    },
  ],
  never: [
    '[aria-label^="Message" i]',
    '[aria-label^="Write to" i]',
    '[aria-placeholder="Aa"]',
    '[role="dialog"][aria-label^="Send message" i]',
    '[role="dialog"][aria-label^="Message" i]',
    '[aria-label^="Chat" i]',
    '[aria-label*="bio" i][aria-label*="your" i]',
    'input[type="search"]',
    '[aria-label*="Search" i][role="combobox"]',
    '[aria-label*="alt text" i]',
    '[aria-label*="poll option" i]',
  ],
  neverOn: ['/messages', '/marketplace', '/login', '/recover', '/checkpoint', '/settings', '/stories'],
  editor: ['lexical', 'draft'],
  length: { by: 'utf16', limit: 63206 },
  known: {
    date: '2026-09-01',
    source: 'Public code that drives facebook.com, 2026; the limits from pages about posting, 2026.',
  },
};

export default facebook;
