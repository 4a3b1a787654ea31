import type { Key } from './keys';

/** Numbers for keys; keys of the same words and kinds are one. */
export class KeyTable {
  readonly all: Key[] = [];
  private readonly bySign = new Map<string, number>();
  private readonly signs = new WeakMap<ReadonlySet<number>, string>();

  numberOf(key: Key): number {
    let words = this.signs.get(key.ids);
    if (words === undefined) {
      words = [...key.ids].sort((a, b) => a - b).join(' ');
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
