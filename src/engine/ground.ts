import type { Ground } from './program';
import type { Reading } from './reading';
import { TokenBit, tokenBits } from './token-bits';

/** A reading's tokens as the machine takes them; `stand` puts it on a sentence. */
export function groundOf(reading: Reading): Ground {
  const bits = tokenBits(reading);
  let spare = 0;
  for (let at = 0, run = 0; at < bits.length; at++) {
    run = (bits[at]! & TokenBit.joined) !== 0 ? run + 1 : 0;
    if ((bits[at]! & (TokenBit.name | TokenBit.joined)) !== 0) spare = Math.max(spare, run + 1);
  }
  return { ids: reading.ids, bits, spare, first: 0, last: 0, softStart: 0, softEnd: 0, opening: true };
}

/** Puts the ground on one sentence. */
export function stand(ground: Ground, reading: Reading, index: number): void {
  const sentence = reading.sentences[index]!;
  const { bits } = ground;
  const said = TokenBit.spoken;
  ground.first = sentence.first;
  ground.last = sentence.last;
  let start = sentence.first;
  while (start < sentence.last && (bits[start]! & said) === 0) start++;
  if (isListMark(reading, sentence.first, start)) {
    start += 2;
    while (start < sentence.last && (bits[start]! & said) === 0) start++;
  }
  let end = sentence.last;
  while (end > start && (bits[end - 1]! & said) === 0) end--;
  ground.softStart = Math.min(start, sentence.last - 1);
  ground.softEnd = end;
  ground.opening = true;
  for (let at = 0; at < sentence.first && ground.opening; at++)
    if ((bits[at]! & said) !== 0) ground.opening = false;
}

/** `1.` and `2)` before the first word. */
function isListMark(reading: Reading, first: number, start: number): boolean {
  const mark = reading.tokens[start];
  const sign = reading.tokens[start + 1];
  return (
    start === first &&
    mark?.kind === 'number' &&
    sign?.kind === 'punct' &&
    (sign.norm === '.' || sign.norm === ')') &&
    !sign.space
  );
}
