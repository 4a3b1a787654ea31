/** What is only counted, and added up over a draft's sentences. */
export type SentenceCounts = {
  readonly words: number;
  readonly letters: number;
  /** Names of several words counted once, links left out. */
  readonly names: number;
  readonly urls: number;
  readonly hashtags: number;
  readonly mentions: number;
  readonly emoji: number;
  readonly numbers: number;
  readonly money: number;
  readonly capsWords: number;
  readonly capitalised: number;
  readonly long: number;
  readonly exclaims: number;
  readonly questions: number;
  readonly quotes: number;
  readonly colons: number;
  readonly our: number;
  readonly my: number;
  readonly us: number;
};

/** Counts to add to, all at nothing. */
export function noCounts(): { -readonly [Count in keyof SentenceCounts]: number } {
  return {
    words: 0,
    letters: 0,
    names: 0,
    urls: 0,
    hashtags: 0,
    mentions: 0,
    emoji: 0,
    numbers: 0,
    money: 0,
    capsWords: 0,
    capitalised: 0,
    long: 0,
    exclaims: 0,
    questions: 0,
    quotes: 0,
    colons: 0,
    our: 0,
    my: 0,
    us: 0,
  };
}

/** Adds a sentence's counts to others. Name by name: this is done for every sentence of every draft. */
export function addCounts(to: ReturnType<typeof noCounts>, from: SentenceCounts): void {
  to.words += from.words;
  to.letters += from.letters;
  to.names += from.names;
  to.urls += from.urls;
  to.hashtags += from.hashtags;
  to.mentions += from.mentions;
  to.emoji += from.emoji;
  to.numbers += from.numbers;
  to.money += from.money;
  to.capsWords += from.capsWords;
  to.capitalised += from.capitalised;
  to.long += from.long;
  to.exclaims += from.exclaims;
  to.questions += from.questions;
  to.quotes += from.quotes;
  to.colons += from.colons;
  to.our += from.our;
  to.my += from.my;
  to.us += from.us;
}
