const one =
  '(?:\\p{Regional_Indicator}{2}|[#*0-9]\\uFE0F?\\u20E3|\\p{Extended_Pictographic}(?:\\uFE0F|\\uFE0E)?\\p{Emoji_Modifier}?(?:[\\u{E0020}-\\u{E007E}]+\\u{E007F})?)';
const sequence = new RegExp(
  `${one}\\uFE0F?(?:\\u200D${one}\\uFE0F?)*|\\p{Regional_Indicator}|\\p{Emoji_Modifier}`,
  'uy',
);

/** The end of the emoji at `at`: families, flags, keycaps and skin tones are one; -1 when there is none. */
export function emojiEnd(text: string, at: number): number {
  sequence.lastIndex = at;
  return sequence.test(text) ? sequence.lastIndex : -1;
}

/** Whether a figure, `#` or `*` at `at` is a keycap emoji. */
export function isKeycap(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === 0x20e3 || (next === 0xfe0f && text.charCodeAt(at + 2) === 0x20e3);
}
