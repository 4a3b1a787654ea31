import type { Finding, Rewrite } from '../engine/finding';
import { type CardState, chose, walked } from './card-model';

/** What the card asks for. `turn` only moves inside the card: keep the state and draw again. */
export type CardEvent =
  | { readonly do: 'turn'; readonly state: CardState }
  | {
      readonly do: 'use';
      readonly finding: Finding;
      readonly rewrite: Rewrite;
      /** What is to stand in place of the rewrite's range, blanks filled. */
      readonly text: string;
    }
  | { readonly do: 'copy'; readonly text: string }
  | { readonly do: 'ignore here'; readonly finding: Finding }
  | { readonly do: 'always ignore'; readonly finding: Finding }
  | { readonly do: 'switch off'; readonly rule: string }
  | { readonly do: 'ask the two questions' }
  /** The answer to the offer to be asked before posting. */
  | { readonly do: 'ask me before posting'; readonly yes: boolean }
  | { readonly do: 'close' };

type Keyed = {
  readonly findings: readonly Finding[];
  readonly state: CardState;
  readonly tell: (event: CardEvent) => void;
};

/** The card's own keys: Esc closes, Alt and an arrow walk the findings, up and down choose from inside a blank too. */
export function cardKeys(event: KeyboardEvent, { findings, state, tell }: Keyed): void {
  if (event.isComposing) return;
  const blank =
    event.target instanceof HTMLInputElement && 'blank' in event.target.dataset ? event.target : null;
  if (event.key === 'Escape') {
    event.preventDefault();
    tell({ do: 'close' });
  } else if (event.altKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
    // On a Mac these keys move the caret by words, and a blank with words in it keeps them.
    if (blank?.value && navigator.userAgent.includes('Mac')) return;
    event.preventDefault();
    tell({ do: 'turn', state: walked(state, findings, event.key === 'ArrowRight' ? 1 : -1) });
  } else if (blank && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    const count = findings[state.at]?.rewrites.length ?? 0;
    const by = event.key === 'ArrowDown' ? 1 : -1;
    if (count > 1) tell({ do: 'turn', state: chose(state, (state.choice + by + count) % count) });
  }
}
