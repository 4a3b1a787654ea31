import { Who } from '../../../engine/who';
import type { Facts } from './facts';
import { type Feature, feature, some, yes } from './feature';

const own = (f: Facts) => f.we + f.i + f.name;
const rate = (count: number, f: Facts, by: number) => Math.min((count / Math.max(f.words, 1)) * by, 1.5);

/** How early the first token that passes stands: 1 at the start, 0 when there is none. */
function early({ selves }: Facts, passes: (own: number) => boolean): number {
  for (let at = 0; at < selves.length; at++) if (passes(selves[at]!)) return 1 - at / selves.length;
  return 0;
}

const isName = (who: number) => who === Who.name || who === Who.product;
const isWeOrI = (who: number) => who === Who.we || who === Who.i;
const isYou = (who: number) => who === Who.you;

function nameOnlyInTags(f: Facts): boolean {
  let any = false;
  for (let at = 0; at < f.selves.length; at++) {
    if (!isName(f.selves[at]!)) continue;
    if (f.reading.tokens[at]!.kind === 'word') return false;
    any = true;
  }
  return any;
}

function namePossessive(f: Facts): boolean {
  for (let at = 0; at + 1 < f.selves.length; at++)
    if (isName(f.selves[at]!) && f.reading.tokens[at + 1]!.norm === "'s") return true;
  return false;
}

/** Who is spoken of: the author, the reader, others. */
export const whoFeatures: readonly Feature[] = [
  feature('us/name', 1, 'how often the author’s name stands in it', (f) => some(f.name, 3)),
  feature('us/name-rate', 1, 'the share of words that are the author’s name', (f) => rate(f.name, f, 5)),
  feature('us/name-early', 1, 'how early the author’s name stands', (f) => early(f, isName)),
  feature('us/name-tags-only', 0, 'the author’s name stands only in tags', (f) => yes(nameOnlyInTags(f))),
  feature('us/name-possessive', 1, 'something is called the author’s', (f) => yes(namePossessive(f))),
  feature('us/we', 1, 'whether it says we', (f) => yes(f.we > 0)),
  feature('us/we-rate', 1, 'the share of words that are we, us or our', (f) => rate(f.we, f, 10)),
  feature('us/our', 1, 'how often it says our', (f) => some(f.ours.our, 3)),
  feature('us/us', 0, 'how often it says us', (f) => some(f.ours.us, 2)),
  feature('us/i', 0, 'whether it says I', (f) => yes(f.i > 0)),
  feature('us/i-rate', 0, 'the share of words that are I or my', (f) => rate(f.i, f, 10)),
  feature('us/my', 0, 'how often it says my', (f) => some(f.ours.my, 3)),
  feature('us/early', 0, 'how early we or I stands', (f) => early(f, isWeOrI)),
  feature('us/none', -1, 'the author is not in it', (f) => yes(own(f) === 0)),
  feature('reader/you', -1, 'how often it says you', (f) => some(f.you, 4)),
  feature('reader/rate', -1, 'the share of words that are you', (f) => rate(f.you, f, 10)),
  feature('reader/early', -1, 'how early the reader comes', (f) => early(f, isYou)),
  feature(
    'reader/balance',
    1,
    'the author’s share among author and reader',
    (f) => own(f) / (own(f) + f.you + 0.5),
  ),
  feature('reader/self-no-you', 1, 'the author is in it and the reader is not', (f) =>
    yes(own(f) > 0 && f.you === 0),
  ),
  feature('reader/we-no-you', 1, 'we are in it and the reader is not', (f) => yes(f.we > 0 && f.you === 0)),
  feature('reader/name-no-you', 1, 'the author’s name is in it and the reader is not', (f) =>
    yes(f.name > 0 && f.you === 0),
  ),
  feature('reader/i-no-you', 0, 'I am in it and the reader is not', (f) =>
    yes(f.i > 0 && f.we + f.name + f.you === 0),
  ),
  feature('world/they', -1, 'how much it speaks of he, she and they', (f) => rate(f.they, f, 10)),
];
