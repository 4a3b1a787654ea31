import { h } from 'preact';
import type { Finding } from '../engine/finding';
import { lengthOf } from '../engine/length';
import { Card } from '../ui/Card';
import type { CardEvent } from '../ui/card-events';
import { carriedOver, needsReader, openedAt } from '../ui/card-model';
import { ignoredOf } from './ignoring';
import { isTimeToOffer } from './offering';
import type { Stage, View } from './view';
import { whyView } from './why-view';

/** The card at one of the draft's findings, the first to begin with when none is given. */
export function findingView(stage: Stage, first: Finding | null): View {
  const { session, world } = stage;
  const { reading, composer } = session;
  let draft = reading.draft();
  let findings = reading.findings();
  let offers = reading.report()?.nudge === true && isTimeToOffer(world.chosen(), Date.now());
  // Offered is offered, whether it is answered or not.
  if (offers) void stage.choose((held) => ({ ...held, nudge: 'off' }));
  let state = openedAt(Math.max(0, first ? findings.indexOf(first) : 0));

  async function hear(event: CardEvent): Promise<void> {
    switch (event.do) {
      case 'turn': {
        const { at } = state;
        state = event.state;
        const finding = findings[state.at];
        if (finding && state.at !== at) composer.reveal(finding.start, finding.end);
        return stage.redraw();
      }
      case 'ask me before posting':
        offers = false;
        stage.redraw();
        return stage.choose((held) => ({ ...held, nudge: event.yes ? 'on' : 'off' }));
      case 'close':
        return stage.close();
      case 'copy':
        return stage.copy(event.text);
      case 'use':
        return stage.use({ ...event.rewrite, draft, text: event.text });
      case 'ignore here':
        reading.ignore(event.finding);
        return session.look();
      case 'always ignore': {
        const ignored = ignoredOf(draft, event.finding);
        return stage.choose((held) => ({ ...held, ignored: [...held.ignored, ignored] }));
      }
      case 'switch off':
        return stage.choose((held) => ({ ...held, rulesOff: [...held.rulesOff, event.rule] }));
      case 'ask the two questions':
        return stage.show(whyView(stage, () => findingView(stage, null)));
    }
  }

  return {
    phrase: () => findings[state.at] ?? null,
    looked() {
      const drafts = { before: draft, after: reading.draft() };
      const after = reading.findings();
      const next = carriedOver(state, findings, after, drafts);
      draft = drafts.after;
      findings = after;
      if (next) state = next;
      return next !== null;
    },
    draw({ takesFocus, notice }) {
      const report = reading.report();
      const { length } = composer;
      return h(Card, {
        draft,
        findings,
        state,
        limit: length.limit,
        measure: (text: string) => lengthOf(text, length),
        noReader: report !== null && needsReader(report),
        offers,
        notice,
        takesFocus,
        tell: (event: CardEvent) => void world.quietly.later(() => hear(event)),
      });
    },
  };
}
