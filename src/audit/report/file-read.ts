import { say, sayCount } from '../../say';
import { listed } from '../../ui/listed';

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
  repost: (count: number) => sayCount('left_repost', count),
  'no text': (count: number) => sayCount('left_textless', count),
  private: (count: number) => sayCount('left_private', count),
} as const;

/** What came of a file in one line: "X archive, 120 posts, 3 reposts left alone". */
export function saidOf({ format, posts, left }: FileRead): string {
  const alone = (Object.keys(leftNames) as (keyof typeof leftNames)[])
    .filter((why) => left[why] > 0)
    .map((why) => leftNames[why](left[why]));
  return listed([
    format ?? say('unknown_file'),
    sayCount('posts', posts),
    ...(alone.length ? [say('alone', { what: listed(alone) })] : []),
  ]);
}
