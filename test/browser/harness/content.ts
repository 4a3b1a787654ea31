import type { Composer } from '../../../src/composer/composer';
import { familyOf } from '../../../src/composer/family';
import { mapDraft, offsetOf, pointAt, rangeOf } from '../../../src/composer/map';
import type { Mark } from '../../../src/composer/marks';
import type { WriteOptions } from '../../../src/composer/rewriting';
import { watchComposers } from '../../../src/composer/watch';
import type { Site } from '../../../src/engine/site';
import { anySite } from '../../../src/story/any-site';
import { siteOfPage } from '../../../src/story/site-of';

const { site: known } = siteOfPage(document);
// ?bare: the page has changed so much that nothing known of it is true any more; only its paths are as they were.
const site: Site = location.search.includes('bare')
  ? {
      ...anySite,
      ...(known.neverOn ? { neverOn: known.neverOn } : {}),
      ...(known.shadow ? { shadow: known.shadow } : {}),
    }
  : known;
// Where the browser has ranges in text fields of its own, ?mirror asks for the way of those that have not.
if (location.search.includes('mirror'))
  Reflect.deleteProperty(HTMLTextAreaElement.prototype, 'createValueRange');

const open = new Set<Composer>();
let lastClosed: Composer | null = null;
const counts = { opened: 0, closed: 0, changes: 0, moves: 0, schemes: 0, lost: 0 };
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
    composer.onLost(() => counts.lost++);
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
  /** What is known of each composer, and whether its button is the one that the page says posts it. */
  found: () =>
    [...open].map((composer) => ({
      text: composer.read().text.replace(/\n.*/s, ''),
      kind: composer.kind,
      family: composer.family,
      posts: composer.frame().post?.hasAttribute('data-posts') ?? false,
      length: composer.length,
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
  reveal: (start: number, end: number, index = 0) => at(index).reveal(start, end),
  focused: (index = 0) => at(index).focused(),
  composing: (index = 0) => at(index).composing(),
  replaceInClosed: (start: number, end: number, text: string) => lastClosed!.replace(start, end, text),
  end: () => life.abort(),
  /** The offsets that do not come back to themselves from the page, as `[offset, side, what came back]`. */
  strays: (index = 0) => {
    const { element, family } = at(index);
    const map = mapDraft(element, family);
    const inAtom = (offset: number) => {
      const before = map.pieces.find(({ start, end }) => start < offset && offset <= end)?.atom;
      const after = map.pieces.find(({ start, end }) => start <= offset && offset < end)?.atom;
      return Boolean(before) && before === after;
    };
    const strays: unknown[] = [];
    for (let offset = 0; offset <= map.text.length; offset++)
      for (const side of ['start', 'end'] as const) {
        const back = offsetOf(map, ...pointAt(map, offset, side));
        if (back !== offset && !inAtom(offset)) strays.push([offset, side, back]);
      }
    return strays;
  },
  /** The text of some markup as a field of this style would hold it. */
  textOf: (markup: string, style: string) => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.style.cssText = style;
    field.innerHTML = markup;
    document.body.append(field);
    const { text } = mapDraft(field, familyOf(field));
    field.remove();
    return text;
  },
  /** How long a long draft takes to be mapped and to have ranges made for its marks, in milliseconds. */
  timeMap: (marks: number, index = 0) => {
    const { element, family } = at(index);
    const begin = performance.now();
    const map = mapDraft(element, family);
    const mapped = performance.now();
    for (let mark = 0; mark < marks; mark++) {
      const start = Math.floor((mark * (map.text.length - 10)) / marks);
      rangeOf(map, start, start + 10);
    }
    return { length: map.text.length, map: mapped - begin, ranges: performance.now() - mapped };
  },
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
