import type { Filled } from './blanks';

/** What the card before posting asks for. `type`: keep what was typed into blanks and draw again. */
export type NudgeEvent =
  | { readonly do: 'type'; readonly filled: Filled }
  | {
      readonly do: 'use';
      /** The whole post, blanks filled. */
      readonly text: string;
    }
  | { readonly do: 'post anyway' }
  | { readonly do: 'close' };
