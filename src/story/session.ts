import { h } from 'preact';
import type { Composer } from '../composer/composer';
import type { Written } from '../composer/write';
import type { Finding, Report } from '../engine/finding';
import { direction } from '../say';
import { Chip, type ChipState } from '../ui/Chip';
import { needsReader } from '../ui/card-model';
import { drawIn } from '../ui/draw-in';
import { placeChip } from '../ui/place-chip';
import { announcement, stop } from '../ui/verdict';
import { atRest } from './at-rest';
import { boxesOf } from './boxes';
import { watchPointing } from './pointing';
import { type Reading, readComposer } from './reading';
import type { World } from './world';

/** What a rewrite puts in place: a text for a stretch of the draft it was made for. */
export type Turn = {
  readonly draft: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Whom a session tells what happens in its composer. */
export type Hears = {
  /** The writer asks for the card: at one finding, or wherever it is best begun. */
  readonly wants: (session: Session, finding: Finding | null, by: 'chip' | 'pointer') => void;
  /** The draft is being changed. */
  readonly typing: (session: Session) => void;
  /** The draft was read again. */
  readonly looked: (session: Session) => void;
  /** A rewrite that seemed to stand is gone: the editor had never taken it. */
  readonly lost: (session: Session) => void;
};

/** One composer, from the moment it is found until it is gone: its draft, its marks and its chip. */
export type Session = {
  readonly reading: Reading;
  readonly composer: Composer;
  /** Reads the draft again at once: a setting changed, or a finding is ignored. */
  readonly look: () => void;
  readonly use: (turn: Turn) => Promise<Written>;
  readonly undo: () => Promise<Written>;
  /** The focus before the last rewrite, while that can be taken back; else null. */
  readonly before: () => number | null;
  /** How many rewrites were put in place so far. */
  readonly rewrites: () => number;
  /** Shows on the chip whether its card is open. */
  readonly open: (open: boolean) => void;
};

/** A draft this long fills its field, in UTF-16 units: the chip stands outside, and no line has to be measured. */
const fillsField = 5_000;

/** Opens the session of a composer. It ends with the composer. */
export function openSession(composer: Composer, world: World, hears: Hears): Session {
  const { signal } = composer;
  const { quietly } = world;
  const surface = world.surface();
  const reading = readComposer(composer, world);
  const slot = surface.slot();
  const drawSlot = drawIn(slot);
  let typing = false;
  let open = false;
  let before: number | null = null;
  let announced = '';
  let rewrites = 0;
  let lost = false;

  const draw = () => {
    const report = reading.report();
    const state = report && chipState(report, typing);
    if (!report || !state) return drawSlot(null);
    const { focus, findings } = report;
    const opens = findings.length > 0 || needsReader(report);
    const tell = opens ? () => quietly(() => hears.wants(session, null, 'chip')) : null;
    drawSlot(h(Chip, { state, focus, count: findings.length, open, tell }));
    if (!typing) place();
  };
  const place = () => {
    // A draft that was not read yet has no chip.
    const field = reading.report() && boxesOf([composer.element.getBoundingClientRect()])[0];
    if (!field) return;
    const { length } = reading.draft();
    placeChip(slot.element, field, {
      lines: length > fillsField ? [field] : boxesOf(composer.rects(0, length)),
      never: boxesOf(composer.controls()),
      dir: direction(),
    });
  };
  const look = () => {
    if (signal.aborted || composer.composing()) return;
    reading.look();
    looked();
  };
  const lookCalmly = async () => {
    if (signal.aborted || composer.composing()) return;
    if (await reading.lookCalmly()) quietly(looked);
  };
  const looked = () => {
    typing = false;
    dress();
    draw();
    say();
    hears.looked(session);
    if (lost) hears.lost(session);
    lost = false;
  };
  const dress = () => surface.dress({ scheme: composer.scheme(), dir: direction() });
  const say = () => {
    const report = reading.report();
    const sentence = report && composer.focused() ? announcement(report) : '';
    if (sentence && sentence !== announced) surface.announce(sentence);
    announced = sentence || announced;
  };
  const begin = () => {
    typing = true;
    draw();
    hears.typing(session);
  };
  const rested = atRest(() => void quietly.later(lookCalmly), signal);

  composer.onChange(() => {
    // Editors draw themselves anew for many reasons, and a write of ours may have been taken back.
    if (!typing && composer.text() === reading.draft()) return;
    if (!typing) quietly(begin);
    rested();
  });
  composer.onLost(() => {
    lost = true;
    before = null;
    rested();
  });
  composer.onMove(() => quietly(place));
  const entered = () => {
    surface.raise(composer.element);
    dress();
  };
  composer.element.addEventListener('focusin', () => quietly(entered), { signal });
  composer.onScheme(() => quietly(dress));
  watchPointing(
    composer,
    (mark) => quietly(() => hears.wants(session, reading.findings()[mark] ?? null, 'pointer')),
    signal,
  );
  signal.addEventListener('abort', slot.remove, { once: true });

  const session: Session = {
    reading,
    composer,
    look: () => quietly(look),
    async use({ draft, start, end, text }) {
      const was = reading.report()?.focus ?? null;
      const written = await composer.replace(start, end, text, { draft });
      if (written.ok) {
        before = was;
        rewrites++;
      }
      quietly(look);
      return written;
    },
    async undo() {
      const written = await composer.undo();
      if (written.ok) before = null;
      quietly(look);
      return written;
    },
    before: () => before,
    rewrites: () => rewrites,
    open(now) {
      open = now;
      draw();
    },
  };
  quietly(() => surface.raise(composer.element));
  rested();
  return session;
}

/** Where a draft has a reader: the two stops of the dot nearest to you. */
const turnedFrom = 3;

function chipState(report: Report, typing: boolean): ChipState | null {
  if (report.language === 'none') return null;
  if (typing) return 'typing';
  if (report.language === 'other') return 'other';
  if (report.findings.length > 0) return 'findings';
  return !report.nudge && stop(report.focus) >= turnedFrom ? 'turned' : 'clear';
}
