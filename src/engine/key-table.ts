import type { Key } from './keys';
import { spread } from './word-key';

/** Numbers for keys; keys of the same words and kinds are one. */
export class KeyTable {
  readonly all: Key[] = [];
  private readonly bySign = new Map<string, number>();
  private readonly signs = new WeakMap<ReadonlySet<number>, string>();

  numberOf(key: Key): number {
    let words = this.signs.get(key.ids);
    if (words === undefined) {
      words = signOf(key.ids);
      this.signs.set(key.ids, words);
    }
    const sign = `${words}/${key.mask}`;
    const known = this.bySign.get(sign);
    if (known !== undefined) return known;
    const number = this.all.push(key) - 1;
    this.bySign.set(sign, number);
    return number;
  }
}

/** The same for the same words in any order, and for no others: two mixes of 32 bits each, and how many there are. */
function signOf(ids: ReadonlySet<number>): string {
  let sum = 0;
  let mixed = 0;
  for (const id of ids) {
    sum = (sum + spread(id)) | 0;
    mixed ^= spread(id ^ 0x55555555);
  }
  return `${ids.size} ${sum} ${mixed}`;
}
