import type { Site } from '../engine/site';

/**
 * A site that we know nothing of but that its writer wants Youward there: its composers are found by their shape.
 * Mastodon has many pages, and each of them writes private mentions in the box for posts: what they have in common is
 * kept out here too.
 */
export const anySite: Site = {
  name: 'Any site',
  hosts: [],
  composers: [],
  never: [
    'form:has([name="visibility"] [value="direct"]:checked)',
    'form:has([name="visibility"][value="direct"]:checked)',
    'form:has(button .icon-at)',
    '[aria-roledescription]:has(button [class*="at-line"])',
    '[placeholder^="Add your recipients" i]',
  ],
  neverOn: [
    '/messages',
    '/messaging',
    '/inbox',
    '/chat',
    '/conversations',
    '/login',
    '/signin',
    '/settings',
    '/account',
  ],
  editor: 'plain',
  length: { by: 'graphemes', limit: null },
  known: { date: '2026-11-28', source: 'Nothing is known of its page.' },
};
