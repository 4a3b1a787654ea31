import './surface-page.css';
import { autoUpdate } from '@floating-ui/dom';
import { h } from 'preact';
import { Card } from '../../../src/ui/Card';
import { Chip } from '../../../src/ui/Chip';
import type { CardEvent } from '../../../src/ui/card-events';
import { type CardState, openedAt } from '../../../src/ui/card-model';
import cardCss from '../../../src/ui/card-surface.css?inline';
import { drawIn } from '../../../src/ui/draw-in';
import { placeCard } from '../../../src/ui/place-card';
import { placeChip } from '../../../src/ui/place-chip';
import type { Box } from '../../../src/ui/room';
import { mountSurface } from '../../../src/ui/surface';
import css from '../../../src/ui/surface.css?inline';
import { draft, findings } from '../../ui/made-up';
import { speakIn } from './tongue';

// A page around our surface, as a site is: the chip beside the draft, the card from the chip. Marks are the composer's.
const asked = new URLSearchParams(location.search);
const dark = asked.get('scheme') === 'dark';
speakIn('en');
const rtl = asked.get('dir') === 'rtl';
document.documentElement.classList.toggle('dark', dark);
const field = document.getElementById('field');
const frame = document.getElementById('frame');
const post = document.getElementById('post');
if (!field || !frame || !post) throw new Error('The page lacks its composer.');
if (rtl) frame.dir = 'rtl';
frame.style.left = `${asked.get('left') ?? 24}px`;
frame.style.top = `${asked.get('top') ?? 24}px`;
field.setAttribute('role', 'textbox');
field.setAttribute('aria-label', 'Post');
field.textContent = draft;

const heard: string[] = [];
for (const type of ['keydown', 'keyup', 'input', 'paste', 'focusin', 'click', 'pointerdown'])
  document.addEventListener(
    type,
    (event) => void heard.push(`${event.type} ${(event.target as Element).id}`),
  );

const closing = new AbortController();
const surface = mountSurface(document, css, closing.signal);
surface.wear(cardCss);
surface.dress({ scheme: dark ? 'dark' : 'light', dir: rtl ? 'rtl' : 'ltr' });
const chip = surface.slot();
const card = surface.slot();
const drawChip = drawIn(chip);
const drawCard = drawIn(card);
const told: unknown[] = [];
let state: CardState | null = null;

const boxOf = (element: Element): Box => element.getBoundingClientRect();
function phraseBox(at: number): Box | null {
  const finding = findings[at];
  const text = field?.firstChild;
  if (!finding || !text) return null;
  const range = document.createRange();
  range.setStart(text, finding.start);
  range.setEnd(text, finding.end);
  return range.getBoundingClientRect();
}
function textBox(): Box {
  const range = document.createRange();
  range.selectNodeContents(field as HTMLElement);
  return range.getBoundingClientRect();
}
function lines(): readonly Box[] {
  const range = document.createRange();
  range.selectNodeContents(field as HTMLElement);
  return [...range.getClientRects()];
}

function hear(event: CardEvent | { readonly do: 'open' }): void {
  told.push(event);
  if (event.do === 'open') state = state ? null : openedAt();
  if (event.do === 'turn') state = event.state;
  if (event.do === 'close') state = null;
  draw();
}

function draw(): void {
  drawChip(h(Chip, { state: 'findings', focus: 14, count: 3, open: state !== null, tell: hear }));
  const props = {
    draft,
    findings,
    limit: 280,
    measure: (text: string) => text.length,
    takesFocus: true,
    tell: hear,
  };
  drawCard(state ? h(Card, { ...props, state }) : null);
  void place();
}

async function place(): Promise<void> {
  const dir = rtl ? 'rtl' : 'ltr';
  const never = [boxOf(post as Element)];
  placeChip(chip.element, boxOf(field as Element), { lines: lines(), never, dir });
  if (!state) return;
  const around = {
    frame: boxOf(frame as Element),
    phrase: phraseBox(state.at),
    never,
    rather: [textBox()],
    dir,
  } as const;
  const side = await placeCard(card.element, around);
  Object.assign(window, { side });
}

draw();
closing.signal.addEventListener(
  'abort',
  autoUpdate(frame, card.element, () => void place()),
);
const boxes = () => ({
  card: boxOf(card.element),
  chip: boxOf(chip.element),
  post: boxOf(post),
  text: textBox(),
  lines: lines(),
  phrase: state ? phraseBox(state.at) : null,
});
/** A part of the card, which only we can reach: the root is closed. */
const inside = (selector: string) => card.element.querySelector(selector);
Object.assign(window, {
  inside,
  heard,
  told,
  boxes,
  surface,
  openCard: () => hear({ do: 'open' }),
  leave: () => closing.abort(),
});
