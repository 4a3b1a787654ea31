import type { Ground } from './program';
import type { Reading } from './reading';
import type { Sentence } from './sentence';
import type { Token } from './token';
import { TokenBit } from './token-bits';

/** A reading's tokens as the machine takes them; `stand` puts it on a sentence. */
export function groundOf({ tokens, ids, bits }: Reading): Ground {
  let spare = 0;
  let run = 0;
  for (let at = 0; at < bits.length; at++) {
    const of = bits[at]! & (TokenBit.name | TokenBit.joined);
    if (of === 0) continue;
    run = (of & TokenBit.joined) !== 0 ? run + 1 : 0;
    if (run + 1 > spare) spare = run + 1;
  }
  let lead = 0;
  while (lead < bits.length && (bits[lead]! & TokenBit.spoken) === 0) lead++;
  return { tokens, ids, bits, spare, lead, first: 0, last: 0, softStart: 0, softEnd: 0, opening: true };
}

/** Puts the ground on one sentence. */
export function stand(ground: Ground, { first, last }: Sentence): void {
  const { bits } = ground;
  const said = TokenBit.spoken;
  let start = first;
  while (start < last && (bits[start]! & said) === 0) start++;
  if (start === first && (bits[start]! & TokenBit.num) !== 0 && isListSign(ground.tokens[first + 1])) {
    start += 2;
    while (start < last && (bits[start]! & said) === 0) start++;
  }
  let end = last;
  while (end > start && (bits[end - 1]! & said) === 0) end--;
  ground.first = first;
  ground.last = last;
  ground.softStart = Math.min(start, last - 1);
  ground.softEnd = end;
  ground.opening = first <= ground.lead;
}

/** `1.` and `2)` before the first word. */
function isListSign(sign: Token | undefined): boolean {
  return sign?.kind === 'punct' && (sign.norm === '.' || sign.norm === ')') && !sign.space;
}
