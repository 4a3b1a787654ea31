import type { Composer } from '../../../src/composer/composer';
import type { Mark } from '../../../src/composer/marks';
import type { WriteOptions } from '../../../src/composer/rewriting';
import { watchComposers } from '../../../src/composer/watch';
import type { Site } from '../../../src/engine/site';

const sites = import.meta.glob<Site>('../../../src/sites/*.ts', { eager: true, import: 'default' });

/** A site about which nothing is known: its composers are found by their shape. */
const unknown: Site = {
  name: 'Unknown',
  hosts: [],
  composers: [],
  never: [],
  editor: 'plain',
  length: { by: 'utf16', limit: 1000 },
  known: { date: '2026-11-01', source: 'Our own test pages.' },
};

const site = Object.values(sites).find(({ hosts }) => hosts.includes(location.hostname)) ?? unknown;
// Where the browser has ranges in text fields of its own, ?mirror asks for the way of those that have not.
if (location.search.includes('mirror'))
  Reflect.deleteProperty(HTMLTextAreaElement.prototype, 'createValueRange');

const open = new Set<Composer>();
let lastClosed: Composer | null = null;
const counts = { opened: 0, closed: 0, changes: 0, moves: 0, schemes: 0 };
const life = new AbortController();

watchComposers({
  document,
  site,
  signal: life.signal,
  onOpen(composer) {
    open.add(composer);
    counts.opened++;
    composer.onChange(() => counts.changes++);
    composer.onMove(() => counts.moves++);
    composer.onScheme(() => counts.schemes++);
  },
  onClose(composer) {
    open.delete(composer);
    lastClosed = composer;
    counts.closed++;
  },
});

const box = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
const at = (index: number): Composer => {
  const composer = [...open][index];
  if (!composer) throw new Error(`No composer ${index}; ${open.size} are open.`);
  return composer;
};

/** What a test may ask of the composers of its page, from inside the extension's own world. */
const answers = {
  list: () =>
    [...open].map(({ kind, family, element }) => ({
      kind,
      family,
      label: element.getAttribute('aria-label'),
    })),
  counts: () => counts,
  read: (index = 0) => at(index).read(),
  marks: () => [...CSS.highlights].map(([name, highlight]) => [name, highlight.size]),
  paint: (marks: Mark[], index = 0) => at(index).paint(marks),
  hit: (x: number, y: number, index = 0) => at(index).at(x, y),
  replace: (start: number, end: number, text: string, options: WriteOptions = {}, index = 0) =>
    at(index).replace(start, end, text, options),
  undo: (index = 0) => at(index).undo(),
  rects: (start: number, end: number, index = 0) => at(index).rects(start, end).map(box),
  controls: (index = 0) => at(index).controls().map(box),
  scheme: (index = 0) => at(index).scheme(),
  focus: (offset?: number, index = 0) => at(index).focus(offset),
  focused: (index = 0) => at(index).focused(),
  composing: (index = 0) => at(index).composing(),
  replaceInClosed: (start: number, end: number, text: string) => lastClosed!.replace(start, end, text),
  end: () => life.abort(),
};

export type Answers = typeof answers;

document.addEventListener('harness-ask', (event) => {
  const { id, name, args } = JSON.parse((event as CustomEvent<string>).detail);
  const reply = (answer: object) =>
    document.dispatchEvent(new CustomEvent('harness-answer', { detail: JSON.stringify({ id, ...answer }) }));
  Promise.resolve()
    .then(() => (answers[name as keyof Answers] as (...given: unknown[]) => unknown)(...args))
    .then(
      (value) => reply({ value }),
      (error: Error) => reply({ error: String(error.stack ?? error) }),
    );
});
document.documentElement.dataset.harness = 'ready';
