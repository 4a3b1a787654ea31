/**
 * What kind of post it is, with what an editor asks its writer for. Each template is tried in turn: `{slots}` stand for
 * what the post mentions (see `template.ts`), `I:` is for
 * what somebody tells of themselves, `us:` for a post that names nobody, `over:` for what has taken place,
 * `money:` for a sum, `pledge:` for a promise, `hands:` for
 * help by hand, `near:` for where people live; `+` is for a question that follows the news, `^` for what the reader gets where it leads the news. `[[hints]]` become blanks and hold a noun phrase or a short answer.
 */
export type Shape = {
  readonly id: string;
  readonly sign: RegExp;
  /** Questions for when no topic is found; they hold for any post of this kind. */
  readonly ask: readonly string[];
  /** What the reader gets, as a sentence that follows the news. */
  readonly get: readonly string[];
  /** What the reader gets depends on the kind of post, whatever its topic. */
  readonly firm?: true;
  /** Thanks to those who had a part; left out where nobody outside had one. */
  readonly thank?: readonly string[];
};
