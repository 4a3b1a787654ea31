import type { Counts } from './finding';
import type { Reading } from './reading';
import { Who } from './who';

/** How often the draft speaks of its author and of its reader, a name of several words counted once. */
export function countsOf({ tokens, who, joins }: Reading): Counts {
  const usAt: [number, number][] = [];
  const youAt: [number, number][] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (who[at] === Who.nobody) continue;
    const list = who[at] === Who.you ? youAt : usAt;
    const last = list.at(-1);
    const { start, end } = tokens[at]!;
    if (joins[at] === 1 && last) last[1] = end;
    else list.push([start, end]);
  }
  return { us: usAt.length, you: youAt.length, usAt, youAt };
}
