import { pointAt, width } from './chars';
import { type Token, tokenOf } from './token';

const one =
  '(?:\\p{Regional_Indicator}{2}|[#*0-9]\\uFE0F?\\u20E3|\\p{Extended_Pictographic}(?:\\uFE0F|\\uFE0E)?\\p{Emoji_Modifier}?(?:[\\u{E0020}-\\u{E007E}]+\\u{E007F})?)';
const sequence = new RegExp(
  `${one}\\uFE0F?(?:\\u200D${one}\\uFE0F?)*|\\p{Regional_Indicator}|\\p{Emoji_Modifier}`,
  'uy',
);

/** What may make one emoji of several characters: joiners, selectors, keycaps, and the halves that flags and tones begin with. */
const joining = new Set([0x200d, 0xfe0e, 0xfe0f, 0x20e3, 0xd83c, 0xdb40]);

/** The end of the emoji at `at`: families, flags, keycaps and skin tones are one; -1 when there is none. */
function emojiEnd(text: string, at: number): number {
  const point = text.codePointAt(at)!;
  const next = at + width(point);
  const isPart =
    point < 0xff || (point >= 0x1f1e6 && point <= 0x1f1ff) || (point >= 0x1f3fb && point <= 0x1f3ff);
  if (!isPart && !joining.has(text.charCodeAt(next))) return next;
  sequence.lastIndex = at;
  return sequence.test(text) ? sequence.lastIndex : -1;
}

/** Whether a figure, `#` or `*` at `at` is a keycap emoji. */
export function isKeycap(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === 0x20e3 || (next === 0xfe0f && text.charCodeAt(at + 2) === 0x20e3);
}

/** Adds the emoji at `start`; gives where it ends. */
export function emoji(text: string, start: number, space: boolean, out: Token[]): number {
  const found = emojiEnd(text, start);
  const end = found > 0 ? found : start + width(pointAt(text, start));
  out.push(tokenOf('emoji', start, end, text.slice(start, end), 'none', space));
  return end;
}
