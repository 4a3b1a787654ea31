import type { Names } from '../engine/finding';
import type { Rule, Severity } from '../engine/rule';

/** A preset's rule: the shape of a built-in one, and its id, which no file name gives it. */
export type PresetRule = Rule & { readonly id: string };

/** Lists only ever grow or shrink by entries; they are never replaced. */
export type Changes = { readonly add?: readonly string[]; readonly remove?: readonly string[] };

/** What a preset changes about a built-in rule (or a pack's: `youward:saas/logo-wall`). */
export type Override =
  | 'off'
  | {
      readonly severity?: Severity;
      readonly threshold?: number;
      /** Phrases that are fine, or no longer fine. */
      readonly allow?: Changes;
      /** Phrases that it flags as well, or no longer. */
      readonly words?: Changes;
    };

/** Words a team prefers: any of `from` becomes one of `to`. */
export type Replacement = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly why?: string;
  readonly except?: readonly string[];
};

/** A team's rules, names, words and settings: one file, `NAME.youward.json`. Its schema is preset.schema.json. */
export type Preset = {
  readonly format: 1;
  /** `team/name`. */
  readonly id: string;
  readonly version: string;
  readonly revision: number;
  readonly name: string;
  readonly language: 'en';
  readonly description?: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly contact?: string;
  /** The last day it holds, `2027-12-31`. */
  readonly expires?: string;
  /** The oldest Youward that understands it. */
  readonly needs?: string;
  readonly extends?: readonly string[];
  readonly us?: Names;
  readonly you?: readonly string[];
  readonly sets?: Readonly<Record<string, readonly string[]>>;
  readonly rules?: readonly PresetRule[];
  readonly overrides?: Readonly<Record<string, Override>>;
  readonly replace?: readonly Replacement[];
  /** By the interface's language, then by rule. */
  readonly messages?: Readonly<
    Record<string, Readonly<Record<string, { readonly says?: string; readonly why?: string }>>>
  >;
};
