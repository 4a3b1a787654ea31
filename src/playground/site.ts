import type { Site } from '../engine/site';

/** Our own page, described as any other site is; it counts a post's length as X does. */
export const playground: Site = {
  name: 'Playground',
  hosts: [],
  composers: [
    {
      what: 'post',
      kind: 'post',
      field: ['[data-draft]'],
      frame: '[data-composer]',
      post: ['[data-composer] [data-post]'],
    },
  ],
  never: [],
  editor: 'plain',
  length: { by: 'weighted', limit: 280, link: 23 },
  known: { date: '2026-11-27', source: 'src/playground/main.tsx' },
};
