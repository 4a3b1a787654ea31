import type { Facts } from './facts';

/** What features of one kind are summed under when reasons are given; each has its sentence in `says.ts`. */
export type Group =
  | 'us'
  | 'reader'
  | 'subject'
  | 'claims'
  | 'people'
  | 'benefit'
  | 'question'
  | 'ask'
  | 'thanks'
  | 'world'
  | 'own-people'
  | 'genre'
  | 'shape'
  | 'wording'
  | 'rules'
  | 'length';

/** One number read off a draft, with the way that sense lets it pull. */
export type Feature = {
  /** `group/what`, unique. */
  readonly id: string;
  readonly group: Group;
  /** 1: more of it never makes a nudge less likely; -1: never more likely; 0: it depends. */
  readonly sign: 1 | 0 | -1;
  /** One clause for people: what it counts. */
  readonly about: string;
  readonly read: (facts: Facts) => number;
};

/** A feature whose group is the first part of its id, unless another is named. */
export function feature(
  id: string,
  sign: Feature['sign'],
  about: string,
  read: Feature['read'],
  group = id.slice(0, id.indexOf('/')) as Group,
): Feature {
  return { id, group, sign, about, read };
}

/** 0 for none, 1 for `many`, growing ever slower; at most 1.5. */
export const some = (count: number, many: number): number =>
  Math.min(Math.log1p(count) / Math.log1p(many), 1.5);

/** 1 when it holds. */
export const yes = (holds: boolean): number => (holds ? 1 : 0);
