import type { Recast, Report } from './engine/finding';
import type { LengthRule } from './engine/length';

/** What a page of ours asks a tab's content script. The draft never leaves its tab but for our own pages. */
export type Ask =
  | { readonly ask: 'what did you find' }
  | {
      readonly ask: 'use this rewrite';
      /** The draft the rewrite was made for; refused when it has changed since. */
      readonly draft: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  | { readonly ask: 'show this finding'; readonly start: number; readonly end: number }
  | { readonly ask: 'undo' }
  /** Read on this page until it is left, although the site is switched off. */
  | { readonly ask: 'read here once' }
  /** Stop what was asked for once: the settings hold again. */
  | { readonly ask: 'rest here' };

/** An `Ask`; `below`: the frames of the page are asked, and not the page itself. */
export type Asked = Ask & { readonly below?: true };

/** What the background tells every tab when something granted was taken back: the origins that are left. */
export type Left = { readonly tell: 'left'; readonly origins: readonly string[] };

/** True for a well-formed `Left`. */
export function isLeft(message: unknown): message is Left {
  const left = message as Partial<Left> | null | undefined;
  return left?.tell === 'left' && Array.isArray(left.origins);
}

/** What the content script answers. */
export type Found =
  | { readonly state: 'no composer' }
  /** Not read: the site is switched off, or everything is paused until `until`, in milliseconds since 1970. */
  | { readonly state: 'off'; readonly host: string; readonly until: number | null }
  | {
      readonly state: 'draft';
      readonly host: string;
      readonly site: string;
      /** How the site counts a post's length, and its limit. */
      readonly length: LengthRule;
      readonly draft: string;
      readonly report: Report;
      readonly recasts: readonly Recast[];
      /** Where the dot was before the last rewrite, 0 to 100, and whether that can be undone. */
      readonly before: number | null;
    };

export type Used =
  | { readonly state: 'used'; readonly draft: string }
  | { readonly state: 'refused'; readonly why: 'changed' | 'gone' | 'not taken'; readonly text: string };

/** What the content script tells the background: a number for the badge, a wish; nothing of the draft. */
export type Tell =
  | { readonly tell: 'findings'; readonly count: number }
  /** A file of ours is wanted in this frame. Answered when it is there. */
  | { readonly tell: 'wanted'; readonly file: 'story' | 'card' };

/** True for a well-formed `Tell`; messages come from outside the type system. */
export function isTell(message: unknown): message is Tell {
  const tell = message as Partial<Record<string, unknown>> | null | undefined;
  if (tell?.tell === 'wanted') return tell.file === 'story' || tell.file === 'card';
  return tell?.tell === 'findings' && Number.isInteger(tell.count);
}

/** True for a well-formed `Ask`. */
export function isAsk(message: unknown): message is Asked {
  const ask = message as Partial<Record<string, unknown>> | null | undefined;
  const place = Number.isInteger(ask?.start) && Number.isInteger(ask?.end);
  switch (ask?.ask) {
    case 'what did you find':
    case 'undo':
    case 'read here once':
    case 'rest here':
      return true;
    case 'show this finding':
      return place;
    case 'use this rewrite':
      return place && typeof ask.draft === 'string' && typeof ask.text === 'string';
    default:
      return false;
  }
}
