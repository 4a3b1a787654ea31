/** The draft that every editor page opens with: an empty line, a mention, a tag, a link, emoji and a family of four joined ones. */
export const LINES = [
  'Hey @alice, we are so proud 😀 to share #launch',
  '',
  'More at https://example.com/x and 👩‍👩‍👧‍👦 the family is happy.',
];

export const MENTION = '@alice';
export const TAG = /#\w+/g;
export const LINK = /https?:\/\/\S+/g;

/** Splits a line where a mention, tag or link begins or ends. */
export const partsOf = (line) => line.split(/(@alice|#\w+|https?:\/\/\S+)/).filter(Boolean);
