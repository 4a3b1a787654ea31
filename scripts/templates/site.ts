import type { Site } from '../engine/site';

export default {
  name: 'Fill in the name people know it by',
  hosts: ['fill-in.example'],
  composers: [
    {
      what: 'fill in what is written there: post, comment, reply',
      kind: 'post',
      field: ['[contenteditable="true"][aria-label="fill in the label of the field"]'],
      post: ['[aria-label="fill in the label of the post button"]'],
    },
  ],
  never: ['[aria-label="fill in what must never be read: search, messages"]'],
  editor: 'plain',
  length: { by: 'graphemes', limit: 500 },
  known: { date: '0000-00-00', source: 'Fill in where the selectors and the limit come from.' },
} satisfies Site;
