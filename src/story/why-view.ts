import { h } from 'preact';
import type { Recast } from '../engine/finding';
import { lengthOf } from '../engine/length';
import { filledText } from '../ui/blanks';
import { WhyCard } from '../ui/WhyCard';
import { unanswered, type WhyEvent } from '../ui/why-events';
import type { Stage, View } from './view';

/** The two questions for a draft without a reader. `instead` is shown when the writer would rather not; null closes. */
export function whyView(stage: Stage, instead: (() => View) | null): View {
  const { session, world } = stage;
  const { reading, composer } = session;
  let draft = reading.draft();
  let state = unanswered;
  let recasts: readonly Recast[] = [];
  let choice = 0;
  let turns = 0;

  /** Says whether this was still the newest turn when its recasts were there. */
  const turn = async (): Promise<boolean> => {
    const mine = ++turns;
    const answers = { who: state.who.trim(), gets: state.gets.trim() };
    const answered = answers.who !== '' || answers.gets !== '';
    const made = answered ? await reading.recasts({ answers, others: true }) : [];
    if (mine !== turns) return false;
    // The one that these questions are asked for comes first.
    recasts = [...made].sort((a, b) => Number(b.kind === 'why') - Number(a.kind === 'why'));
    return true;
  };
  const recast = () => recasts[choice % recasts.length] ?? null;
  const after = () => {
    const made = recast();
    if (!made) return null;
    const text = filledText(made.text, made.blanks, state.filled);
    return world.engine().check(text, reading.context()).focus;
  };

  async function hear(event: WhyEvent): Promise<void> {
    switch (event.do) {
      case 'turn':
        state = event.state;
        stage.redraw();
        if (await turn()) stage.redraw();
        return;
      case 'use':
        return stage.use({ draft, start: 0, end: draft.length, text: event.text });
      case 'another':
        choice = (choice + 1) % recasts.length;
        return stage.redraw();
      case 'copy':
        return stage.copy(event.text);
      case 'not now':
        return instead && reading.findings().length > 0 ? stage.show(instead()) : stage.close();
      case 'close':
        return stage.close();
    }
  }

  return {
    phrase: () => null,
    looked() {
      draft = reading.draft();
      void world.quietly.later(async () => {
        if (await turn()) stage.redraw();
      });
      return reading.report()?.language === 'en';
    },
    draw({ takesFocus, notice }) {
      const { length } = composer;
      return h(WhyCard, {
        state,
        offers: world.chosen().you,
        recast: recast(),
        more: recasts.length > 1,
        focus: { before: reading.report()?.focus ?? 0, after: after() },
        limit: length.limit,
        measure: (text: string) => lengthOf(text, length),
        notice,
        takesFocus,
        tell: (event: WhyEvent) => void world.quietly.later(() => hear(event)),
      });
    },
  };
}
