/** Something a post can say: the words people say it with, and which way sense lets it pull. */
export type Idea = {
  readonly id: string;
  /** 1: it never makes a nudge less likely by itself; -1: never more likely; 0: it depends. */
  readonly sign: 1 | 0 | -1;
  /** What it is, after "Here" or "in five of six sentences": "it thanks or congratulates people". */
  readonly says: string;
  /** Words and phrases with commas between them; `a/b/c` stands for a, ab and ac. */
  readonly words: string;
};

/** `commit/s/ted to` is `commit to`, `commits to` and `committed to`. */
export function spellings(entry: string): string[] {
  let out = [''];
  for (const word of entry.trim().split(/\s+/)) {
    const [stem, ...ends] = word.split('/');
    const forms = word.length > 1 && stem ? [stem, ...ends.map((end) => stem + end)] : [word];
    out = out.flatMap((before) => forms.map((form) => (before ? `${before} ${form}` : form)));
  }
  return out;
}
