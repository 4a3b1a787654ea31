import type { Outcome } from './history/nudges';
import type { Posted } from './history/posted';
import type { Ask, Found, Used } from './messages';
import { pauseEnds } from './settings/pause';
import { defaults, type Settings } from './settings/shape';
import type { SettingsStore } from './settings/store';
import { found, used } from './story/answers';
import type { WayOut } from './story/later';
import { type Page, readPage } from './story/page';
import { createQuietly } from './story/quietly';
import type { KnownSite } from './story/site-of';
import type { Team } from './story/team';
import { lazily, type World } from './story/world';
import { mountSurface } from './ui/surface';

/** What the story on one page is told with. */
export type Parts = {
  readonly document: Document;
  readonly known: KnownSite;
  /** What the page is called where it is switched off and on: its host name. */
  readonly host: string;
  /** The engine with this browser's presets. */
  readonly team: Team;
  /** Brings the card and what turns whole drafts; asked when a writer first wants one of them. */
  readonly wayOut: () => Promise<WayOut>;
  readonly settings: SettingsStore;
  /** Keeps what is to be kept of a post; rejects when there is no room. */
  readonly remember: (post: Posted) => Promise<void>;
  /** Counts what came of asking before a post. */
  readonly nudged: (outcome: Outcome) => Promise<void>;
  /** The text of `ui/surface.css`. */
  readonly css: string;
  /** False once the extension was reloaded or switched off under this page. */
  readonly alive: () => boolean;
  /** Tells how many findings the draft at hand has. */
  readonly counted: (findings: number) => void;
  /** Gets a sentence when something of ours breaks; it never quotes the draft. */
  readonly log: (sentence: string) => void;
};

/** The story on one page: it answers our own pages, until it ends. */
export type Story = {
  readonly answer: (ask: Ask) => Promise<Found | Used>;
  readonly end: () => void;
};

/** Watches a page's composers, marks what ignores the reader, and offers the way out. Breaks alone, never the page. */
export function tellStory(parts: Parts): Story {
  const { document, host, known, settings, team, wayOut, nudged } = parts;
  const over = new AbortController();
  const quietly = createQuietly(parts.log);
  let chosen: Settings = defaults;
  let once = false;
  let reading: { readonly page: Page; readonly world: World; readonly stop: AbortController } | null = null;
  let count = 0;
  let waking: ReturnType<typeof setTimeout> | undefined;

  const counted = (findings: number) => {
    if (findings === count) return;
    count = findings;
    parts.counted(findings);
  };
  const begin = () => {
    const stop = new AbortController();
    const world: World = {
      document,
      host,
      known,
      engine: team.judge,
      added: team.added,
      wayOut,
      settings,
      remember: parts.remember,
      nudged,
      chosen: () => chosen,
      surface: lazily(() => mountSurface(document, parts.css, stop.signal)),
      quietly,
      signal: stop.signal,
    };
    reading = { world, stop, page: readPage(world, counted) };
  };
  const sleep = () => {
    reading?.stop.abort();
    reading = null;
    counted(0);
  };
  const rests = (under: Settings) => under.sitesOff.includes(host) || pauseEnds(under, Date.now()) !== null;
  const settle = () => {
    clearTimeout(waking);
    const until = pauseEnds(chosen, Date.now());
    if (until !== null) waking = setTimeout(() => quietly(settle), until - Date.now());
    if (rests(chosen) && !once) sleep();
    else if (reading) reading.page.look();
    else begin();
  };
  const end = () => {
    over.abort();
    clearTimeout(waking);
    reading?.stop.abort();
    reading = null;
  };
  const chose = (next: Settings) => {
    // Whoever lets it rest anew means this page too, whatever was read once.
    if (rests(next) && !rests(chosen)) once = false;
    chosen = next;
    if (!over.signal.aborted) quietly(settle);
  };

  const ready = quietly.later(async () => chose(await settings.get()));
  quietly(() => settings.watch(chose, over.signal));
  quietly(() => team.watch(() => quietly(settle), over.signal));
  // An extension that is reloaded leaves its old scripts behind in open tabs: this one steps aside.
  const check = () => {
    if (!parts.alive()) end();
  };
  for (const moment of ['visibilitychange', 'focusin', 'pointerdown', 'keydown'] as const)
    document.addEventListener(moment, check, { signal: over.signal, capture: true, passive: true });

  return {
    end,
    async answer(ask) {
      await ready;
      if (ask.ask === 'read here once' || ask.ask === 'rest here') {
        once = ask.ask === 'read here once';
        quietly(settle);
      }
      if (!reading) return { state: 'off', host, until: pauseEnds(chosen, Date.now()) };
      const { page, world } = reading;
      const session = page.current();
      if (ask.ask === 'use this rewrite' || ask.ask === 'undo') return used(session, ask);
      if (ask.ask === 'show this finding' && session) page.show(session, ask);
      return found(world, session);
    },
  };
}
