import type { Sentence } from './sentence';

/** What was worked out about one sentence; it holds as long as the sentence's words stay the same. */
type Notes = { readonly ids: Int32Array; readonly bits: Uint16Array; readonly made: Map<unknown, unknown> };

/** What is known of a draft's sentences, by their text. */
export type Known = ReadonlyMap<string, Notes>;

/** The parts of a reading that say what a sentence is. */
type Said = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly ids: Int32Array;
  readonly bits: Uint16Array;
};

/**
 * Keeps what rules and features work out about single sentences of a long draft for its next check, so that a typed
 * letter costs its own sentence only. In a short draft (`before` is null) nothing is kept: it is quicker to ask anew.
 */
export class SentenceNotes {
  private readonly notes: (Notes | undefined)[] = [];
  /** What the next reading of this draft may build on. */
  readonly known = new Map<string, Notes>();

  constructor(
    private readonly said: Said,
    private readonly before: Known | null,
  ) {
    if (before !== null)
      for (let sentence = 0; sentence < said.sentences.length; sentence++) this.recall(sentence);
  }

  /**
   * What `make` says about a sentence: in a long draft worked out once under `key`. It must depend on nothing but the
   * sentence's own tokens, and count from the sentence's first token and first character.
   */
  keep<T>(sentence: number, key: object, make: () => T): T {
    const notes = this.notes[sentence];
    if (notes === undefined) return make();
    const { made } = notes;
    const before = made.get(key);
    if (before !== undefined) return before as T;
    const fresh = make();
    made.set(key, fresh);
    return fresh;
  }

  private recall(sentence: number): void {
    const { first, last, start, end } = this.said.sentences[sentence]!;
    const text = this.said.text.slice(start, end);
    const old = this.known.get(text) ?? this.before?.get(text);
    const notes = old && this.isSame(old, first, last) ? old : this.fresh(first, last);
    this.notes[sentence] = notes;
    this.known.set(text, notes);
  }

  private fresh(first: number, last: number): Notes {
    const { ids, bits } = this.said;
    return { ids: ids.slice(first, last), bits: bits.slice(first, last), made: new Map() };
  }

  /** The same letters can be other tokens beside other neighbours, or under other names. */
  private isSame(old: Notes, first: number, last: number): boolean {
    const { ids, bits } = this.said;
    if (old.ids.length !== last - first) return false;
    for (let at = first; at < last; at++)
      if (ids[at] !== old.ids[at - first] || bits[at] !== old.bits[at - first]) return false;
    return true;
  }
}
