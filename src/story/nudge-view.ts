import { h } from 'preact';
import type { Posting } from '../composer/posting';
import type { Recast } from '../engine/finding';
import { lengthOf } from '../engine/length';
import type { Filled } from '../ui/blanks';
import { NudgeCard } from '../ui/NudgeCard';
import type { NudgeEvent } from '../ui/nudge-events';
import type { Stage, View } from './view';

/** The card before a post: the draft turned to its reader, and the way to post it as it is. */
export function nudgeView(stage: Stage, posting: Posting): View {
  const { session, world } = stage;
  const { reading, composer } = session;
  const draft = reading.draft();
  let filled: Filled = {};
  let recast: Recast | null = null;
  // The question stands there at once; another way is worked out while it is read.
  void world.quietly.later(async () => {
    await new Promise((drawn) => setTimeout(drawn, 50));
    recast = (await reading.recasts())[0] ?? null;
    if (recast && reading.draft() === draft) stage.redraw();
  });

  async function hear(event: NudgeEvent): Promise<void> {
    switch (event.do) {
      case 'type':
        filled = event.filled;
        return stage.redraw();
      case 'use':
        return stage.use({ draft, start: 0, end: draft.length, text: event.text });
      case 'post anyway':
        stage.close();
        return posting.go();
      case 'close':
        return stage.close();
    }
  }

  return {
    phrase: () => null,
    // Whatever changed, the question was about another draft.
    looked: () => reading.draft() === draft,
    draw({ notice }) {
      const report = reading.report();
      const { length } = composer;
      return (
        report &&
        h(NudgeCard, {
          draft,
          report,
          recast,
          filled,
          limit: length.limit,
          measure: (text: string) => lengthOf(text, length),
          notice,
          tell: (event: NudgeEvent) => void world.quietly.later(() => hear(event)),
        })
      );
    },
  };
}
