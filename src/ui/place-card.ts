import { computePosition, offset, type Placement, shift, size } from '@floating-ui/dom';
import { type Box, type Candidate, least, type Side, viewportOf } from './room';

/** What a card stands by, in CSS pixels of the viewport. */
export type Around = {
  /** The composer with its buttons. */
  readonly frame: Box;
  /** The marked phrase the card speaks about; null when it speaks about the whole draft. */
  readonly phrase: Box | null;
  /** What must stay in sight: the post button and the site's other buttons. The phrase always does. */
  readonly never: readonly Box[];
  /** What is covered only where there is no other room: the text of the draft. */
  readonly rather: readonly Box[];
  readonly dir: 'ltr' | 'rtl';
};

const gap = 8;
/** A card lower than this is no card; it then rather covers something. */
const lowest = 200;

/**
 * Puts the card beside the composer, else below the phrase, else above it, else where it covers least. `slot` is the
 * card's slot in the surface; its `--room` gets the height there is. Resolves to the side taken.
 */
export async function placeCard(slot: HTMLElement, around: Around): Promise<Side> {
  const { frame, phrase, dir } = around;
  const spot = phrase ?? frame;
  const [near, far]: readonly Placement[] =
    dir === 'rtl' ? ['left-start', 'right-start'] : ['right-start', 'left-start'];
  slot.style.removeProperty('--room');
  const tries: readonly (readonly [Side, Box, Placement])[] = [
    ['beside', frame, near ?? 'right-start'],
    ['beside', frame, far ?? 'left-start'],
    ['below', spot, 'bottom-start'],
    ['above', spot, 'top-start'],
    ['below', frame, 'bottom-start'],
    ['above', frame, 'top-start'],
  ];
  const candidates: Candidate<Side>[] = [];
  const never = phrase ? [phrase, ...around.never] : around.never;
  for (const [side, box, placement] of tries)
    candidates.push(await candidate(slot, side, box, placement, never));
  const taken = least(candidates, viewportOf(slot), never, around.rather);
  slot.style.transform = `translate(${Math.round(taken.box.x)}px, ${Math.round(taken.box.y)}px)`;
  slot.style.setProperty('--room', `${Math.floor(taken.box.height)}px`);
  return taken.side;
}

async function candidate(
  slot: HTMLElement,
  side: Side,
  box: Box,
  placement: Placement,
  never: readonly Box[],
): Promise<Candidate<Side>> {
  const reference = { getBoundingClientRect: () => sides(box) };
  let room = Number.POSITIVE_INFINITY;
  const { x, y } = await computePosition(reference, slot, {
    placement,
    strategy: 'fixed',
    middleware: [
      offset(gap),
      size({
        padding: gap,
        apply: ({ availableHeight }) => {
          room = availableHeight;
        },
      }),
      shift({ padding: gap }),
    ],
  });
  const { width, height } = slot.getBoundingClientRect();
  const clear = Math.min(room, distance(side, side === 'above' ? y + height : y, x, width, never) - gap);
  const cut = side === 'beside' ? height : Math.min(height, Math.max(lowest, clear));
  return { side, box: { x, y: side === 'above' ? y + height - cut : y, width, height: cut } };
}

/** How far up or down from `edge` the next box lies that must stay in sight, in the columns of the card. */
function distance(side: Side, edge: number, x: number, width: number, never: readonly Box[]): number {
  const inColumns = never.filter((box) => box.x < x + width && box.x + box.width > x);
  const away = inColumns.map((box) => (side === 'above' ? edge - (box.y + box.height) : box.y - edge));
  return Math.min(Number.POSITIVE_INFINITY, ...away.filter((far) => far >= 0));
}

function sides({ x, y, width, height }: Box) {
  return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
}
