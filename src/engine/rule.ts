/** How loud a finding is: a habit worth knowing, something readers skip, the place to begin. */
export type Severity = 'note' | 'warn' | 'strong';

/** What built-in rules are about. A preset's rules may name their own. */
export const categories = [
  'announce',
  'brag',
  'humblebrag',
  'vanity',
  'channel',
  'ask',
  'bait',
  'hype',
  'jargon',
  'reader',
  'people',
] as const;
export type BuiltInCategory = (typeof categories)[number];

/** A way out of one finding. */
export type RewriteTemplate = {
  /** What the rewrite does for the reader, a few words, shown above it. */
  readonly label: string;
  /**
   * Literal text with `{capture}`, `{capture?}`, filters `|lower |cap |trim`, and blanks `[[hint]]`.
   * An empty text deletes the match.
   */
  readonly text: string;
  /**
   * `phrase` (the default) replaces the match in place. `sentence` replaces the whole sentence, and is applied
   * only when nothing but links and tags lies outside the match; otherwise it is a starter to copy. `before` keeps
   * the sentence whole and puts the text in front of it.
   */
  readonly scope?: 'phrase' | 'sentence' | 'before';
};

/**
 * One thing writers do: its phrasings, its reason, its way out and its examples.
 * A built-in rule is one file, `src/rules/en/<id>.ts`, that exports it by default; its id is the file's name.
 * A preset's rule has the same shape and an `id`. Patterns are in the language of `pattern.ts`.
 */
export type Rule = {
  readonly category: string;
  readonly severity: Severity;
  /** Patterns; the rule fires where any of them matches. */
  readonly match: readonly string[];
  /** A match that overlaps one of these is no finding. */
  readonly except?: readonly string[];
  /** A match is no finding when one of these matches in its sentence, the sentence before or after, or the post. */
  readonly unless?: {
    readonly in: 'sentence' | 'next' | 'before' | 'near' | 'post';
    readonly match: readonly string[];
  };
  /** Fires only when there are at least so many matches; then each is a finding. Default 1. */
  readonly threshold?: number;
  /**
   * `nudge`: its findings are shown only in drafts that the judgement takes for self-promotion that ignores the reader,
   * or nearly so (see `Verdict.leans`). Such a rule may be broad; it is no evidence for the judgement.
   */
  readonly when?: 'nudge';
  /** Fires only in posts, or only in replies. Both when left out. */
  readonly kind?: 'post' | 'reply';
  /** To the writer, about the reader; never blame. Under 12 words. May name `{match}` or a capture. */
  readonly says: string;
  /** Why it matters to the reader, with the source where research has one. */
  readonly why: string;
  /** An https address with more about the reason. */
  readonly link?: string;
  readonly rewrites?: readonly RewriteTemplate[];
  /**
   * Drafts in which the rule must fire: the finding in [brackets], and what the first rewrite makes of the draft
   * (`''` when the rule offers none). Blanks stand as `[[hint]]`.
   */
  readonly flags: Readonly<Record<string, string>>;
  /** Look-alikes in which it must not fire. */
  readonly allows: readonly string[];
};

/** What a rule tells people, apart from what it looks for: wanted only once somebody asks about a finding. */
export type Telling = Pick<Rule, 'says' | 'why' | 'link' | 'rewrites'>;
