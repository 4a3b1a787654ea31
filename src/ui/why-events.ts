import type { Filled } from './blanks';

/** Where the writer is in the two questions: the answers, and blanks of the post that they make. */
export type WhyState = { readonly who: string; readonly gets: string; readonly filled: Filled };

/** Nothing answered yet. */
export const unanswered: WhyState = { who: '', gets: '', filled: {} };

/** What the two questions ask for. `turn`: keep the state, make the post again, and draw. */
export type WhyEvent =
  | { readonly do: 'turn'; readonly state: WhyState }
  | {
      readonly do: 'use';
      /** The whole post, blanks filled. */
      readonly text: string;
    }
  | { readonly do: 'copy'; readonly text: string }
  /** Another post out of the same answers. */
  | { readonly do: 'another' }
  | { readonly do: 'not now' }
  | { readonly do: 'close' };
