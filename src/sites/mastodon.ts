import type { Site } from '../engine/site';

/**
 * Mastodon's own page, on whatever host: large servers are listed, any other is known by its page once its writer
 * wants Youward there. Posts and private mentions are written in one box; a private one is never read.
 */
const mastodon: Site = {
  name: 'Mastodon',
  hosts: [
    'mastodon.social',
    'mastodon.online',
    'mastodon.world',
    'mas.to',
    'mstdn.social',
    'fosstodon.org',
    'hachyderm.io',
    'techhub.social',
  ],
  page: '#mastodon[data-props], script#initial-state',
  composers: [
    {
      what: 'post, quote, reply',
      kind: 'post',
      field: [
        '.compose-form textarea.autosuggest-textarea__textarea',
        '.compose-form textarea[aria-autocomplete="list"]',
        'textarea#composer-text',
      ],
      frame: 'form',
      post: [
        '.compose-form__submit [type="submit"]',
        '.compose-form__publish [type="submit"]',
        '[type="submit"]',
      ],
      replyWhen: '.reply-indicator, .compose-form__reply-indicator, form:has(.reply-indicator)',
    },
  ],
  never: [
    // Private mentions: the sign on the button of who may read it, and the placeholder of version 5.
    '.compose-form:has(.dropdown-button .icon-at)',
    '.compose-form:has(.privacy-dropdown__value .fa-at)',
    'form:has([name="visibility"][value="direct"]:checked)',
    '[placeholder^="Add your recipients" i]',
    'form:has(textarea#composer-text):has(.icon-lock-open)',
    '#cw-spoiler-input',
    '.poll-form',
    '.compose-form__poll',
    '.search',
    '.report-dialog-modal',
    '.account__header__account-note',
    '.dialog-modal textarea:not(#composer-text):not(.autosuggest-textarea__textarea)',
  ],
  neverOn: ['/settings', '/auth', '/conversations', '/oauth', '/admin', '/search', '/explore/search'],
  editor: 'field',
  length: { by: 'graphemes', limit: 500, link: 23, mention: 'name' },
  known: {
    date: '2026-09-30',
    source:
      'mastodon/mastodon, features/compose: compose_form.jsx, visibility_button.tsx and the redesign for version 5; util/counter.js. Servers may allow more than 500.',
  },
};

export default mastodon;
