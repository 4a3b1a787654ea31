import type { Severity } from './rule';

/** A part of a rewrite that only the writer can know. `start` and `end` are offsets into the rewrite's text. */
export type Blank = { readonly start: number; readonly end: number; readonly hint: string };

/** A replacement for one finding's place. In `text` a blank stands as `[hint]`. */
export type Rewrite = {
  readonly label: string;
  readonly text: string;
  /** `starter`: it would lose something if put in place, so it is offered for copying only. */
  readonly scope: 'phrase' | 'sentence' | 'starter';
  /** The UTF-16 range of the draft that it replaces. */
  readonly start: number;
  readonly end: number;
  readonly blanks: readonly Blank[];
};

/** A rule that fired at a place in a draft. Offsets are UTF-16 units. */
export type Finding = {
  /** The rule's id; a preset's is `preset-id/rule-id`. */
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly says: string;
  readonly why: string;
  readonly link?: string;
  /** Who asked for it, for people: "Youward", or the names of presets. */
  readonly sources: readonly string[];
  readonly rewrites: readonly Rewrite[];
};

/** One thing that moved the verdict, as a sentence about this text. `weight` above 0 pulls towards a nudge. */
export type Reason = { readonly feature: string; readonly weight: number; readonly says: string };

/** What a meter counts, with the places counted (UTF-16 ranges), so that they can be named and shown. */
export type Counts = {
  readonly us: number;
  readonly you: number;
  readonly usAt: readonly (readonly [number, number])[];
  readonly youAt: readonly (readonly [number, number])[];
};

/** All that a check found in a draft. */
export type Report = {
  /** `other`: the draft is not in English; nothing was judged and `findings` is empty. */
  readonly language: 'en' | 'other' | 'none';
  readonly findings: readonly Finding[];
  /** 0 (all us) to 100 (all reader). */
  readonly focus: number;
  /** 0 to 1: how sure the engine is that this is self-promotion that ignores its reader. */
  readonly score: number;
  readonly nudge: boolean;
  /** In order of how much each moved the verdict. */
  readonly reasons: readonly Reason[];
  readonly counts: Counts;
  /** One honest line about how it sounds, or null when there is nothing sure to say. */
  readonly tone: string | null;
  /** Rules that were left out because they cost too much on this draft. */
  readonly paused: readonly string[];
};

/** What a recast puts first; `model`: it was proposed from outside, by the browser's own model, and only checked here. */
export type RecastKind = 'reader' | 'people' | 'conversation' | 'why' | 'model';

/** The whole draft, turned towards the reader. In `text` a blank stands as `[hint]`. */
export type Recast = {
  readonly kind: RecastKind;
  readonly label: string;
  readonly text: string;
  readonly blanks: readonly Blank[];
  /** What it leaves out of the draft, in the draft's words. */
  readonly dropped: readonly string[];
  /** Its length as the site counts it. */
  readonly length: number;
  /** The name of the move that made it. */
  readonly move: string;
  /** Good, but with an idea that a better one has already: for a writer who asks for another. */
  readonly besides?: true;
};

/** How the author calls itself. All of it counts as "us". */
export type Names = {
  readonly names?: readonly string[];
  readonly products?: readonly string[];
  readonly handles?: readonly string[];
  readonly people?: readonly string[];
};

/** What a draft is checked under. */
export type Context = {
  readonly names?: Names;
  /** Extra words for the reader ("bookkeepers"). */
  readonly you?: readonly string[];
  /** A site's id, as in `src/sites`. */
  readonly site?: string;
  /** A post by default. */
  readonly kind?: 'post' | 'reply';
  /** Ids of rules that are switched off. */
  readonly off?: readonly string[];
  /** How loud the findings of a rule are, by its id, where that is not what its rule says. It moves no verdict. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** How readily it nudges. `normal` by default. */
  readonly strength?: 'gentle' | 'normal' | 'strict';
};

/** The writer's answers to "who is this for?" and "what do they get?". */
export type Answers = { readonly who?: string; readonly gets?: string };
