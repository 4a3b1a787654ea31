import { counted } from '../../ui/verdict';

/** What came of one file. `unread` holds the first places that made no sense, out of `unreadCount`. */
export type FileRead = {
  readonly file: string;
  /** What it is: "X archive"; null for a file nobody knows. */
  readonly format: string | null;
  readonly posts: number;
  /** Reposts, posts without words, and private messages: not judged. */
  readonly left: Readonly<Record<'repost' | 'no text' | 'private', number>>;
  readonly unreadCount: number;
  readonly unread: readonly { readonly place: string; readonly why: string }[];
};

const leftNames = {
  repost: (count: number) => counted(count, 'repost', 'reposts'),
  'no text': (count: number) => `${count} without words`,
  private: (count: number) => `${count} private`,
} as const;

/** What came of a file in one line: "X archive, 120 posts, 3 reposts left alone". */
export function saidOf({ format, posts, left }: FileRead): string {
  const alone = (Object.keys(leftNames) as (keyof typeof leftNames)[])
    .filter((why) => left[why] > 0)
    .map((why) => leftNames[why](left[why]));
  return [
    format ?? 'not a file Youward knows',
    counted(posts, 'post', 'posts'),
    ...(alone.length ? [`left alone: ${alone.join(', ')}`] : []),
  ].join(', ');
}
