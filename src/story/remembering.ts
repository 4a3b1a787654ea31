import { needsReader } from '../ui/card-model';
import type { Session } from './session';
import type { World } from './world';

/** Keeps what was posted, as far as the writer asked for that: counts, or its text as well. */
export function rememberPosts({ composer, reading, rewrites }: Session, world: World): void {
  let before = 0;
  composer.onPosted((text) => {
    const { history } = world.chosen();
    const used = rewrites() - before;
    before = rewrites();
    if (history === 'off') return;
    // Typing may have gone on after the draft was last read.
    const read = text === reading.draft() ? reading.report() : null;
    const report = read ?? world.engine().check(text, reading.context());
    if (report.language !== 'en') return;
    const { focus, findings } = report;
    void world.quietly.later(() =>
      world.remember({
        at: Date.now(),
        site: world.known.id,
        kind: composer.kind,
        first: reading.first() ?? focus,
        focus,
        reason: !needsReader(report),
        rules: [...new Set(findings.map(({ rule }) => rule))],
        rewrites: used,
        text: history === 'texts' ? text : null,
      }),
    );
  });
}
