/**
 * A word as a whole number of 30 bits (FNV-1a over its UTF-16 units), so that words are compared and looked up
 * without touching their letters. Two different words have the same one about once in a thousand million pairs.
 */
export function keyOf(norm: string): number {
  let hash = keySeed;
  for (let at = 0; at < norm.length; at++) hash = Math.imul(hash ^ norm.charCodeAt(at), keyFactor);
  return hash & keyMask;
}

/** What a key begins with, what each unit multiplies it by, and the bits that are kept: small integers everywhere. */
export const keySeed = 0x811c9dc5 | 0;
export const keyFactor = 0x01000193;
export const keyMask = 0x3fffffff;

/** The key of two words in this order, spread over all 32 bits. */
export function pairKey(first: number, second: number): number {
  return spread(Math.imul(first, 0x9e3779b1) ^ second);
}

/** A key with each bit depending on all of them (the last step of MurmurHash3, which is in the public domain). */
export function spread(key: number): number {
  let hash = key ^ (key >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
