/** A sentence of a draft with what hangs on its end. `core + tail + gap` of all pieces is the draft again. */
export type Piece = {
  /** The sentence itself. Empty for a line of links and tags. */
  readonly core: string;
  /** The sentence in the draft's own words, where `core` was shortened. */
  readonly said?: string;
  /** Links, tags, mentions and emoji after it, with the white space before them. */
  readonly tail: string;
  /** White space up to the next piece. */
  readonly gap: string;
};

const hanging =
  /(?:\s*(?:https?:\/\/\S+|www\.\S+|(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?|#[\p{L}\p{N}_]+|(?<![\p{L}\p{N}] )@\w+|(?:(?![©®™])\p{Extended_Pictographic}|\u200d|\ufe0f|\p{Emoji_Modifier}|\p{Regional_Indicator})+|[|•·>→-]))+\s*$/u;

/** A sentence that cannot stop here: the tag behind it is its last word. */
const wanting =
  /\b(?:a|an|the|our|your|my|its|their|this|these|of|in|on|at|by|for|with|from|to|into|about|against|across|through|via|during|and|or|&|new|more|is|are|\p{L}+ing)$/iu;

type Range = { readonly start: number; readonly end: number };

/** Sentences put together again that were parted at a title or an initial: `Sec. | Ana Ruiz`, `Krystle B. | bakes`. */
function withoutFalseEnds(text: string, sentences: readonly Range[]): readonly Range[] {
  const out: Range[] = [];
  for (const one of sentences) {
    const last = out.at(-1);
    const before = last ? text.slice(last.start, last.end) : '';
    const goesOn = last && !text.slice(last.end, one.start).includes('\n');
    const title = /\b(?:Sec|Gen|Sens?|Reps?|Gov|Dr|Mr|Mrs|Ms|Prof|Pr|St|vs|Lt|Col|Capt)\.$/.test(before);
    const initial = /\b\p{Lu}\.$/u.test(before) && /^\p{Ll}/u.test(text.slice(one.start));
    if (last && goesOn && (title || initial)) out[out.length - 1] = { start: last.start, end: one.end };
    else out.push(one);
  }
  return out;
}

/** Cuts a draft at its sentences, given as UTF-16 ranges in order. */
export function piecesOf(
  text: string,
  sentences: readonly { start: number; end: number }[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  const whole = withoutFalseEnds(text, sentences);
  whole.forEach(({ start, end }, index) => {
    const next = whole[index + 1]?.start ?? text.length;
    const from = index === 0 ? 0 : start;
    const raw = text.slice(from, end);
    const said = raw.trimEnd();
    const tail = hanging.exec(said)?.[0] ?? '';
    const core = said.slice(0, said.length - tail.length);
    const inside = wanting.test(core) ? (/^\s*[#@][\p{L}\p{N}_]+/u.exec(tail)?.[0].length ?? 0) : 0;
    pieces.push({
      core: said.slice(0, core.length + inside),
      tail: tail.slice(inside),
      gap: raw.slice(said.length) + text.slice(end, next),
    });
  });
  return pieces;
}

const pointing =
  /\b(?:visit|read|watch|see|click|join|listen|check out|follow|find|reserve|order|register|apply|book|download|via|here|a|an|the|our|your|of|in|on|at|by|for|with|from|to|and|or|&|is|are)$/i;

/** Whether a sentence is not over where its link or tag begins: `Book yours at`, `Watch:`. */
export function goesOn({ core, tail }: Piece): boolean {
  const said = core.trim();
  return /[:,;–—-]["”’)]?$/.test(said) || (/^\s*(?:https?:|www\.|#|@)/.test(tail) && pointing.test(said));
}

/** The text of pieces put together again, without white space at either end. */
export function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ core, tail, gap }) => core + tail + gap)
    .join('')
    .trim();
}

/** The links, mentions and tags in a text, in order. */
export function thingsIn(text: string): readonly string[] {
  return (
    text.match(
      /https?:\/\/\S+|www\.\S+|(?:[\w-]+\.)+(?:com|org|net|example|io|co|ly|gov|edu|me|tv)(?:\/\S*)?|[#@]\w+/g,
    ) ?? []
  );
}
