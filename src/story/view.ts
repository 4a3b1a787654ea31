import type { ComponentChild } from 'preact';
import type { Settings } from '../settings/shape';
import type { NoticeKind } from '../ui/Notice';
import type { Session, Turn } from './session';
import type { World } from './world';

/** What a card shows: a finding, or the two questions. */
export type View = {
  readonly draw: (look: Look) => ComponentChild;
  /** The stretch of the draft that it speaks about; null when it is about the whole. */
  readonly phrase: () => { readonly start: number; readonly end: number } | null;
  /** The draft was read again; false when there is nothing left to show. */
  readonly looked: () => boolean;
};

/** How a card is drawn just now. */
export type Look = { readonly takesFocus: boolean; readonly notice: NoticeKind | null };

/** What a view can have done. */
export type Stage = {
  readonly world: World;
  readonly session: Session;
  /** Draws again; `notice` is what just happened, if the writer needs to know. */
  readonly redraw: (notice?: NoticeKind) => void;
  readonly show: (view: View) => void;
  readonly close: () => void;
  readonly copy: (text: string) => Promise<void>;
  /** Puts a rewrite in place and closes; when it did not arrive, says why and stays. */
  readonly use: (turn: Turn) => Promise<void>;
  readonly choose: (choice: (settings: Settings) => Settings) => Promise<void>;
};
