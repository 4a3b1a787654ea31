import type { Answers, Context, Reason, Recast, Report } from './finding';
import type { LengthRule } from './length';
import type { Reading } from './reading';
import type { Severity } from './rule';

/** Named word lists that patterns use as `{name}`. An entry may be a word, a phrase, or `word~` for all its forms. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** What the judgement says of a whole draft. `reasons` and `tone` may be worked out when they are read. */
export type Verdict = {
  readonly score: number;
  readonly focus: number;
  readonly nudge: boolean;
  /** Nearly a nudge, or one: the rules that wait for the judgement show what they found. */
  readonly leans: boolean;
  readonly reasons: readonly Reason[];
  readonly tone: string | null;
};

/** A rule that matched, before it is worded: what the judgement may use as evidence. */
export type Hit = {
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  /** Its rule waits for the judgement (`Rule.when`), and so is no evidence for it. */
  readonly waits?: true;
  readonly start: number;
  readonly end: number;
};

/** What a recast is asked for. `check` judges a candidate text under the same context. */
export type RecastTask = {
  readonly reading: Reading;
  readonly report: Report;
  readonly context: Context;
  readonly length: LengthRule;
  readonly answers: Answers;
  /** A text from outside: it is checked, and is the only candidate. */
  readonly proposal?: string;
  /** The versions that were passed over are wanted too. */
  readonly others?: boolean;
  readonly check: (text: string) => Report;
  readonly read: (text: string) => Reading;
};

/** All that a language brings to the engine. English is src/languages/en. */
export type Language = {
  readonly id: string;
  readonly words: WordLists;
  /** Every inflected form of a word, itself included: `announce` gives announce, announces, announced, announcing. */
  readonly inflect: (word: string) => readonly string[];
  /** Words that count as us and as the reader. */
  readonly us: { readonly we: readonly string[]; readonly i: readonly string[] };
  readonly you: readonly string[];
  readonly detect: (reading: Reading) => 'yes' | 'other' | 'none';
  readonly judge: (reading: Reading, hits: readonly Hit[], context: Context) => Verdict;
};

/** Turns a whole draft to its reader in up to three versions. Apart from `Language`: it is large, and wanted only when somebody asks. */
export type Recaster = (task: RecastTask) => readonly Recast[];
