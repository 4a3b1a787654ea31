import type { Posting } from '../composer/posting';
import type { Finding } from '../engine/finding';
import type { NoticeKind } from '../ui/Notice';
import type { Session } from './session';
import type { World } from './world';

/** The page's one card. */
export type CardHolder = {
  readonly session: () => Session | null;
  /** Opens it at a finding, or where it is best begun. Without `focus` the caret stays where it is. */
  readonly open: (
    session: Session,
    opening: { readonly finding: Finding | null; readonly focus: boolean; readonly notice?: NoticeKind },
  ) => void;
  /** Asks before a post; true when the card stands there and has the keyboard, so that nobody is left without a way on. */
  readonly ask: (session: Session, posting: Posting) => Promise<boolean>;
  /** Closes it; `back` gives the caret back to the draft, exactly where it was. */
  readonly close: (back: boolean) => void;
  /** The draft was read again: the card follows, or closes when nothing is left to show. */
  readonly looked: (session: Session) => void;
  /** The draft is being changed by hand: a card that was only looked at goes. */
  readonly typing: (session: Session) => void;
  /** True while the keyboard is in the card. */
  readonly focused: () => boolean;
};

/** The page's card before it is first opened: its code comes into the page with the first wish for it. */
export function awaitCard(world: World): CardHolder {
  let card: CardHolder | null = null;
  let wish: object | null = null;

  return {
    session: () => card?.session() ?? null,
    focused: () => card?.focused() ?? false,
    open(session, opening) {
      if (card) return card.open(session, opening);
      const mine = {};
      wish = mine;
      void world.quietly.later(async () => {
        const { createCard } = await world.wayOut();
        if (wish !== mine || session.composer.signal.aborted) return;
        card = createCard(world);
        card.open(session, opening);
      });
    },
    async ask(session, posting) {
      const mine = {};
      wish = mine;
      const { createCard } = await world.wayOut();
      if (wish !== mine || session.composer.signal.aborted) return false;
      card ??= createCard(world);
      return card.ask(session, posting);
    },
    close(back) {
      wish = null;
      card?.close(back);
    },
    looked: (session) => card?.looked(session),
    typing(session) {
      wish = null;
      card?.typing(session);
    },
  };
}
