/** The answers of one search: each question is asked of a sentence once, and of the whole draft once. */
export class Asked {
  private answers: Uint8Array | null = null;
  constructor(
    private readonly questions: ReadonlyMap<object, number>,
    private readonly sentences: number,
  ) {}

  /** `sentence`: its index, or the number of sentences for the draft. */
  ask(question: object, sentence: number, find: () => boolean): boolean {
    this.answers ??= new Uint8Array(this.questions.size * (this.sentences + 1));
    const at = this.questions.get(question)! * (this.sentences + 1) + sentence;
    const before = this.answers[at]!;
    if (before > 0) return before === 2;
    const holds = find();
    this.answers[at] = holds ? 2 : 1;
    return holds;
  }
}
