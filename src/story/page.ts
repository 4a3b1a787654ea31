import { watchComposers } from '../composer/watch';
import type { Finding } from '../engine/finding';
import { askBeforePosting, getReadyToAsk } from './asking';
import { awaitCard, type CardHolder } from './card-holder';
import { opensCard } from './keys';
import { rememberPosts } from './remembering';
import { openSession, type Session } from './session';
import type { World } from './world';

/** The composers of a page while it is being read. */
export type Page = {
  /** The session that the writer is at: with the caret, else the one that had it last, else the longest draft. */
  readonly current: () => Session | null;
  readonly show: (session: Session, place: Pick<Finding, 'start' | 'end'>) => void;
  /** Reads every draft again: the settings changed. */
  readonly look: () => void;
};

/** Reads a page: a session for every composer, one card for all of them, and the keys. Ends with the world. */
export function readPage(world: World, counted: (findings: number) => void): Page {
  const { document, quietly, signal } = world;
  const sessions = new Set<Session>();
  let last: Session | null = null;
  const card = awaitCard(world);

  const hears: Parameters<typeof openSession>[2] = {
    wants(session, finding, by) {
      const open = card.session() === session;
      if (by === 'chip') {
        if (open) card.close(true);
        else card.open(session, { finding: null, focus: true });
      } else if (finding && !(open && card.focused())) card.open(session, { finding, focus: false });
    },
    typing: (session) => card.typing(session),
    lost: (session) => card.open(session, { finding: null, focus: false, notice: 'not taken' }),
    looked(session) {
      card.looked(session);
      getReadyToAsk(session, world);
      if (session === current()) counted(session.reading.findings().length);
    },
  };

  watchComposers({
    document,
    site: world.known.site,
    signal,
    onOpen(composer) {
      quietly(() => {
        const session = openSession(composer, world, hears);
        sessions.add(session);
        rememberPosts(session, world);
        askBeforePosting(session, world, card);
        const mine = () => {
          last = session;
          counted(session.reading.findings().length);
        };
        composer.element.addEventListener('focusin', mine, { signal: composer.signal });
        composer.signal.addEventListener('abort', () => {
          sessions.delete(session);
          if (last === session) last = null;
          quietly(() => counted(current()?.reading.findings().length ?? 0));
        });
      });
    },
    onClose() {},
  });
  document.addEventListener('keydown', (event) => quietly(() => pressed(event)), { signal, capture: true });

  function current(): Session | null {
    const all = [...sessions];
    const focused = all.find(({ composer }) => composer.focused());
    if (focused ?? last) return focused ?? last;
    const longest = (one: Session) => one.reading.draft().length;
    return all.sort((one, other) => longest(other) - longest(one))[0] ?? null;
  }

  function pressed(event: KeyboardEvent): void {
    // Of nearly every key this is all that we do.
    if (!event.altKey && event.key !== 'Escape') return;
    if (!event.isTrusted || sessions.size === 0) return;
    const inside = event.composedPath().includes(world.surface().host);
    if (opensCard(event)) {
      const session = inside
        ? card.session()
        : ([...sessions].find(({ composer }) => composer.focused()) ?? null);
      if (!session) return;
      keep(event);
      if (inside) card.close(true);
      else openAtCaret(card, session);
    } else if (event.key === 'Escape' && !inside && card.session()?.composer.focused()) {
      keep(event);
      card.close(false);
    }
  }

  return {
    current,
    show(session, { start, end }) {
      const finding = session.reading.findings().find((one) => one.start === start && one.end === end);
      if (finding) card.open(session, { finding, focus: true });
    },
    look() {
      for (const session of sessions) session.look();
    },
  };
}

/** The key was ours: neither the site nor the browser acts on it. */
function keep(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Opens the card at the finding that the caret is in, else where it is best begun. */
function openAtCaret(card: CardHolder, session: Session): void {
  session.look();
  const caret = session.composer.read().caret ?? -1;
  const findings = session.reading.findings();
  const finding = findings.find(({ start, end }) => start <= caret && caret <= end) ?? null;
  card.open(session, { finding, focus: true });
}
