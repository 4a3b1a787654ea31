import type { Finding, Recast, Report } from '../engine/finding';
import { type Filled, filledText } from '../ui/blanks';
import type { NoticeKind } from '../ui/Notice';
import type { ModelView } from './own-model';
import type { Place } from './place';

/** A draft and what a check made of it. `limit` is the site's, null where there is none. */
export type Checked = {
  readonly draft: string;
  readonly report: Report;
  /** Those that are shown; after *Another*, one more. */
  readonly recasts: readonly Recast[];
  /** Those that wait for *Another*. */
  readonly others: readonly Recast[];
  readonly limit: number | null;
  /** A text's length as the site counts it. */
  readonly measure: (text: string) => number;
};

/** Which recast is chosen, and what was typed into blanks. */
export type Picks = { readonly choice: number; readonly filled: Filled };

/** The first recast, nothing typed. */
export const firstPick: Picks = { choice: 0, filled: {} };

/** What the popup shows. */
export type PopupView =
  /** The first 200 milliseconds, in which nothing flickers. */
  | { readonly state: 'waiting' }
  | { readonly state: 'loading' }
  | { readonly state: 'lost' }
  /** `until`: when the pause ends that rests it, in milliseconds since 1970; null when the site is switched off. */
  | { readonly state: 'resting'; readonly host: string; readonly until: number | null }
  | {
      readonly state: 'paste';
      readonly text: string;
      readonly checked: Checked | null;
      /** The site of the tab; null where nothing can be read. */
      readonly place: Place | null;
    }
  | {
      readonly state: 'draft';
      readonly host: string;
      readonly checked: Checked;
      /** Where the dot stood before the last rewrite, 0 to 100; null when there is nothing to undo. */
      readonly before: number | null;
    };

/** All the popup draws from. */
export type PopupProps = {
  readonly view: PopupView;
  readonly picks: Picks;
  readonly notice: NoticeKind | null;
  readonly model: ModelView;
  readonly tell: (event: PopupEvent) => void;
};

/** What the popup asks for. */
export type PopupEvent =
  | { readonly do: 'open settings' }
  | { readonly do: 'switch site'; readonly host: string; readonly on: boolean }
  | { readonly do: 'read once'; readonly host: string }
  /** Youward is wanted on the site of this tab, or in a frame of it. */
  | { readonly do: 'use here'; readonly host: string }
  /** The pause is over. */
  | { readonly do: 'go on' }
  | { readonly do: 'show'; readonly finding: Finding }
  | { readonly do: 'pick'; readonly picks: Picks }
  /** The next recast: one that was not shown yet as long as there are such, then the first again. */
  | { readonly do: 'another' }
  | { readonly do: 'use'; readonly recast: Recast; readonly text: string }
  | { readonly do: 'copy'; readonly text: string }
  | { readonly do: 'undo' }
  /** Yes to the download of the browser's model. */
  | { readonly do: 'download model' }
  | { readonly do: 'reload' }
  | { readonly do: 'paste instead' }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'check' }
  | { readonly do: 'sample' }
  | { readonly do: 'write again' };

/** A view of a draft with one more recast, after those that are there. */
export function withRecast(view: PopupView, recast: Recast): PopupView {
  if ((view.state !== 'draft' && view.state !== 'paste') || !view.checked) return view;
  return { ...view, checked: { ...view.checked, recasts: [...view.checked.recasts, recast] } };
}

/** The chosen recast with what was typed into its blanks; null when there is none. */
export function picked(
  { recasts }: Checked,
  picks: Picks,
): { readonly recast: Recast; readonly text: string } | null {
  const recast = recasts[picks.choice] ?? recasts[0];
  return recast ? { recast, text: filledText(recast.text, recast.blanks, picks.filled) } : null;
}

/** A draft's recasts, parted into those that are shown at once and those that wait. */
export function parted(recasts: readonly Recast[]): Pick<Checked, 'recasts' | 'others'> {
  return {
    recasts: recasts.filter(({ besides }) => !besides),
    others: recasts.filter(({ besides }) => besides),
  };
}

/** The next recast chosen, and shown if it was not yet. What was typed stays. */
export function anotherOne(
  view: PopupView,
  picks: Picks,
): { readonly view: PopupView; readonly picks: Picks } {
  if ((view.state !== 'draft' && view.state !== 'paste') || !view.checked) return { view, picks };
  const { recasts, others } = view.checked;
  const [next, ...rest] = others;
  const after = { ...picks, choice: picks.choice + 1 };
  if (after.choice < recasts.length) return { view, picks: after };
  if (!next) return { view, picks: { ...picks, choice: 0 } };
  const checked = { ...view.checked, recasts: [...recasts, next], others: rest };
  return { view: { ...view, checked }, picks: after };
}
