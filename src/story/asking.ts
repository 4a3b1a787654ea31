import type { Posting } from '../composer/posting';
import type { Outcome } from '../history/nudges';
import type { CardHolder } from './card-holder';
import type { Session } from './session';
import type { World } from './world';

/** How long a held post may wait for the card before it goes on as if nothing had been, in milliseconds. */
export const holdsAtMost = 300;
/** A draft longer than this is not read while its writer waits for the post, in UTF-16 units. */
const longest = 5_000;

/** Brings what the question takes before it is needed: the writer's post does not wait for it. */
export function getReadyToAsk({ reading }: Session, world: World): void {
  const report = reading.report();
  if (world.chosen().nudge === 'on' && report?.nudge) void world.quietly.later(world.wayOut);
}

/** Asks once a draft before it is posted, when the writer wants that, and notes what came of it. */
export function askBeforePosting(session: Session, world: World, card: CardHolder): void {
  const { composer, reading } = session;
  let asked: { readonly text: string; readonly rewrites: number } | null = null;
  const over = (outcome: Outcome) => {
    if (asked !== null) void world.nudged(outcome);
    asked = null;
  };

  /** Whether this draft is one to ask about; it is read first if it changed since. */
  const isToAsk = (): boolean => {
    if (world.chosen().nudge !== 'on' || asked !== null || composer.composing()) return false;
    const text = composer.text();
    if (text !== reading.draft()) {
      if (text.length > longest) return false;
      session.look();
    }
    const report = reading.report();
    return report?.language === 'en' && report.nudge && text === reading.draft();
  };

  composer.onPosting((posting: Posting) => {
    if (!world.quietly(isToAsk)) return;
    posting.hold();
    asked = { text: composer.text(), rewrites: session.rewrites() };
    void hold(posting);
  });
  /** Whatever breaks, and whatever takes too long: the post goes on. */
  const hold = async (posting: Posting): Promise<void> => {
    let late: ReturnType<typeof setTimeout> | undefined;
    const waited = new Promise<false>((go) => {
      late = setTimeout(() => go(false), holdsAtMost);
    });
    const opened = world.quietly.later(() => card.ask(session, posting));
    const stands = await Promise.race([opened, waited]);
    clearTimeout(late);
    if (stands === true || composer.signal.aborted) return;
    card.close(false);
    posting.go();
  };

  composer.onPosted((text) => {
    if (asked === null) return;
    if (session.rewrites() > asked.rewrites) over('rewritten');
    else over(text === asked.text ? 'as is' : 'edited');
  });
  composer.onChange(() => {
    if (asked !== null && composer.text().trim() === '') over('left');
  });
  composer.signal.addEventListener('abort', () => over('left'), { once: true });
}
