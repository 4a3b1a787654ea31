import type { Composer } from '../composer/composer';
import type { RecastOptions } from '../engine/check';
import type { Context, Finding, Recast, Report } from '../engine/finding';
import type { Ignored } from '../settings/shape';
import { ignoredOf, notIgnored } from './ignoring';
import { contextFor, type World } from './world';

/** What one composer's draft says, as far as it was read. */
export type Reading = {
  readonly composer: Composer;
  readonly draft: () => string;
  /** Null until the draft was read for the first time. Its findings are those that the writer does not ignore. */
  readonly report: () => Report | null;
  readonly findings: () => readonly Finding[];
  /** The focus of this draft when it was first read; it begins anew with an empty field. */
  readonly first: () => number | null;
  /** Reads and checks the draft now, and paints what was found. */
  readonly look: () => void;
  /** Leaves a finding out for as long as this composer is open. */
  readonly ignore: (finding: Finding) => void;
  /** The whole draft turned to its reader; worked out when it is asked for, never before. */
  readonly recasts: (wanted?: Pick<RecastOptions, 'answers' | 'others'>) => Promise<readonly Recast[]>;
  readonly context: () => Context;
};

/** Starts reading a composer's draft. */
export function readComposer(composer: Composer, world: World): Reading {
  const ignoredHere: Ignored[] = [];
  let draft = '';
  let report: Report | null = null;
  let first: number | null = null;
  const context = () => contextFor(world, composer.kind);

  const look = () => {
    draft = composer.read().text;
    const found = world.engine().check(draft, context());
    const ignored = [...ignoredHere, ...world.chosen().ignored];
    report = { ...found, findings: notIgnored(draft, found.findings, ignored) };
    first = draft.trim() === '' ? null : (first ?? report.focus);
    composer.paint(report.findings);
  };
  return {
    composer,
    draft: () => draft,
    report: () => report,
    findings: () => report?.findings ?? [],
    first: () => first,
    look,
    ignore(finding) {
      ignoredHere.push(ignoredOf(draft, finding));
      look();
    },
    async recasts(wanted) {
      if (report?.language !== 'en') return [];
      await world.wayOut();
      return world.engine().recast(draft, context(), { ...wanted, length: composer.length });
    },
    context,
  };
}
