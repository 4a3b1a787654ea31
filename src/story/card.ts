import type { Finding } from '../engine/finding';
import { direction } from '../say';
import { needsReader } from '../ui/card-model';
import { drawIn } from '../ui/draw-in';
import type { NoticeKind } from '../ui/Notice';
import { placeCard } from '../ui/place-card';
import { boxAround, boxesOf } from './boxes';
import type { CardHolder } from './card-holder';
import { copyText } from './copy';
import { findingView } from './finding-view';
import { watchLeaving } from './leaving';
import { nudgeView } from './nudge-view';
import type { Session } from './session';
import type { Stage, View } from './view';
import { whyView } from './why-view';
import type { World } from './world';

type Shown = {
  readonly session: Session;
  readonly view: View;
  readonly takesFocus: boolean;
  readonly notice: NoticeKind | null;
  readonly life: AbortController;
};

/** Makes the card, closed. `css` is the text of `ui/card-surface.css`. */
export function createCard(world: World, css: string): CardHolder {
  const { document, quietly } = world;
  const surface = world.surface();
  surface.wear(css);
  const slot = surface.slot();
  const drawSlot = drawIn(slot);
  let shown: Shown | null = null;
  let writing = false;

  const focused = () => slot.element.matches(':focus-within');
  const draw = () => {
    drawSlot(shown ? shown.view.draw(shown) : null);
    if (shown) void quietly.later(place);
  };
  const change = (next: Partial<Shown>) => {
    if (!shown) return;
    shown = { ...shown, ...next };
    draw();
  };
  const phraseRects = (): readonly DOMRect[] => {
    const phrase = shown?.view.phrase();
    return shown && phrase ? shown.session.composer.rects(phrase.start, phrase.end) : [];
  };
  const place = async () => {
    if (!shown) return;
    const { composer, reading } = shown.session;
    const frame = boxAround([
      composer.frame().element.getBoundingClientRect(),
      composer.element.getBoundingClientRect(),
    ]);
    if (!frame) return;
    await placeCard(slot.element, {
      frame,
      phrase: boxAround(phraseRects()),
      never: boxesOf(composer.controls()),
      rather: boxesOf(composer.rects(0, reading.draft().length)),
      dir: direction(),
    });
  };
  const close = (back: boolean) => {
    if (!shown) return;
    const { session, life } = shown;
    const had = focused();
    shown = null;
    life.abort();
    draw();
    session.open(false);
    if (back && (had || !session.composer.focused())) session.composer.focus();
  };
  const stageOf = (session: Session): Stage => ({
    world,
    session,
    redraw: (notice) => change({ notice: notice ?? null, takesFocus: true }),
    show: (view) => change({ view, notice: null, takesFocus: true }),
    close: () => close(true),
    async copy(text) {
      change({ notice: (await copyText(document, text)) ? 'copied' : 'not copied' });
    },
    async use(turn) {
      writing = true;
      const written = await session.use(turn).finally(() => {
        writing = false;
      });
      if (written.ok) close(true);
      else change({ notice: written.why === 'composing' ? 'not taken' : written.why });
    },
    async choose(choice) {
      const saved = await world.settings.change(choice);
      if (!saved.saved) change({ notice: 'not saved' });
    },
  });
  /** Where a card is best begun: the heaviest finding; the two questions when nothing else is there to say. */
  const viewOf = (stage: Stage, finding: Finding | null): View | null => {
    const { reading } = stage.session;
    const findings = reading.findings();
    const heaviest = findings.find(({ severity }) => severity === 'strong') ?? findings[0];
    if (heaviest) return findingView(stage, finding ?? heaviest);
    const report = reading.report();
    return report && needsReader(report) ? whyView(stage, null) : null;
  };

  const show = (session: Session, view: View, takesFocus: boolean, notice: NoticeKind | null = null) => {
    close(false);
    const life = new AbortController();
    shown = { session, view, takesFocus, notice, life };
    surface.raise(session.composer.element);
    session.open(true);
    draw();
    session.composer.signal.addEventListener('abort', () => close(false), { signal: life.signal });
    session.composer.onMove(() => void quietly.later(place), life.signal);
    watchLeaving(
      { document, host: surface.host, pinned: () => shown?.takesFocus === true || focused() },
      () => boxesOf([slot.element.getBoundingClientRect(), ...phraseRects()]),
      () => quietly(() => close(false)),
      life.signal,
    );
  };

  return {
    session: () => shown?.session ?? null,
    focused,
    close,
    open(session, { finding, focus, notice }) {
      const view = viewOf(stageOf(session), finding);
      if (view) show(session, view, focus, notice);
    },
    async ask(session, posting) {
      show(session, nudgeView(stageOf(session), posting), true);
      await place();
      return focused();
    },
    looked(session) {
      if (shown?.session !== session) return;
      if (shown.view.looked()) draw();
      else close(true);
    },
    typing(session) {
      if (shown?.session === session && !writing && !focused()) close(false);
    },
  };
}
