import type { Composer } from '../composer/composer';
import type { RecastOptions } from '../engine/check';
import type { Context, Finding, Recast, Report } from '../engine/finding';
import type { Ignored } from '../settings/shape';
import { breathing } from './breathing';
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
  /** The same, a long draft in parts between which the page goes on; false when it changed or was looked at meanwhile. */
  readonly lookCalmly: () => Promise<boolean>;
  /** Leaves a finding out for as long as this composer is open. */
  readonly ignore: (finding: Finding) => void;
  /** The whole draft turned to its reader; worked out when it is asked for, never before. */
  readonly recasts: (wanted?: Pick<RecastOptions, 'answers' | 'others'>) => Promise<readonly Recast[]>;
  readonly context: () => Context;
};

/** From so many UTF-16 units on a draft is looked at in parts: less is checked within a frame. */
const longDraft = 2_000;

/** Starts reading a composer's draft. */
export function readComposer(composer: Composer, world: World): Reading {
  const ignoredHere: Ignored[] = [];
  let draft = '';
  let report: Report | null = null;
  let first: number | null = null;
  const context = () => contextFor(world, composer.kind);

  let looks = 0;
  const look = () => {
    const text = composer.text();
    take(text, world.engine().check(text, context()));
  };
  const lookCalmly = async () => {
    const pause = breathing();
    const text = composer.text();
    if (text.length < longDraft) {
      look();
      return true;
    }
    const mine = looks;
    const goesOn = async () => {
      await pause();
      return mine === looks && !composer.signal.aborted && composer.text() === text;
    };
    const found = await world.engine().checkCalmly(text, context(), goesOn);
    if (!found || !(await goesOn())) return false;
    take(text, found);
    await pause();
    return true;
  };
  const take = (text: string, found: Report) => {
    looks++;
    draft = text;
    const ignored = [...ignoredHere, ...world.chosen().ignored];
    const findings = notIgnored(draft, found.findings, ignored);
    // A report's reasons are worked out when they are read; a copy of it would read them.
    report = findings.length === found.findings.length ? found : { ...found, findings };
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
    lookCalmly,
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
