/** The editors whose real libraries the pages are built on. */
export const editors = [
  'draft',
  'lexical',
  'quill',
  'tiptap',
  'slate',
  'ckeditor',
  'trix',
  'textarea',
  'plain',
] as const;
export type EditorName = (typeof editors)[number];

/** One way to change a draft: what stands between the two words of `at` is replaced by `text`. */
export type EditorCase = {
  readonly name: string;
  /** The stretch that is replaced, as it stands in the draft; '' with `from` for an insertion. */
  readonly old: string;
  readonly text: string;
  /** Where the stretch begins, when `old` does not say it: at the start or at the end. */
  readonly from?: 'start' | 'end';
};

/** The draft that every page opens with. */
export const DRAFT =
  'Hey @alice, we are so proud 😀 to share #launch\n\nMore at https://example.com/x and 👩‍👩‍👧‍👦 the family is happy.';

export const cases: readonly EditorCase[] = [
  { name: 'a word', old: 'proud', text: 'glad' },
  { name: 'an emoji', old: '😀', text: '🎉' },
  { name: 'a hashtag', old: '#launch', text: '#news' },
  { name: 'a mention', old: '@alice', text: '@bob' },
  { name: 'a link', old: 'https://example.com/x', text: 'https://example.org/longer' },
  { name: 'across paragraphs', old: 'share #launch\n\nMore at', text: 'tell you, at' },
  { name: 'several lines put in', old: 'so proud', text: 'happy.\n\nYou can now save and' },
  { name: 'a deletion', old: ' so', text: '' },
  { name: 'at the start', old: '', from: 'start', text: 'Now: ' },
  { name: 'at the end', old: '', from: 'end', text: ' Try it.' },
  { name: 'the whole draft', old: DRAFT, text: 'You can now save offline.\nTry it today.' },
];

/** Where a case's stretch stands. UTF-16 offsets. */
export function placeOf({ old, from }: EditorCase, draft: string): readonly [start: number, end: number] {
  if (from === 'start') return [0, 0];
  if (from === 'end') return [draft.length, draft.length];
  const start = draft.indexOf(old);
  if (start < 0) throw new Error(`The draft has no "${old}".`);
  return [start, start + old.length];
}
