import { enter } from '../../../engine/vocabulary';
import { Who } from '../../../engine/who';
import type { Facts } from './facts';
import { type Feature, feature, some, yes } from './feature';
import { ideaBit } from './lexicon';
import { holds, type SentenceFacts, speaksOfUs } from './sentence-facts';
import { Kind } from './word-kinds';

const has = (id: string) => {
  const bit = ideaBit(id);
  return (f: Facts) => f.counts[bit]! > 0;
};
const inSentence = (id: string) => {
  const bit = ideaBit(id);
  return (s: SentenceFacts) => holds(s, bit);
};

const insight = has('insight');
const howTo = has('how-to');
const offer = has('offer');
const access = has('access');
const tuneIn = has('tune-in');
const tease = has('tease');
const appearance = has('appearance');
const hiring = has('hiring');
const giveback = has('giveback');
const product = has('product');
const pride = inSentence('pride');
const achievement = inSentence('achievement');
const talkedOf = inSentence('appearance');
const own = (f: Facts) => f.we + f.i + f.name;
const near = (f: Facts, at: number, wanted: (own: number) => boolean) => {
  for (let to = Math.max(0, at - 4); to < Math.min(f.selves.length, at + 5); to++)
    if (wanted(f.selves[to]!)) return true;
  return false;
};
const ours = (who: number) => who !== Who.nobody && who !== Who.you;

/** An executive with one of our names or "our" beside the title, or with a stranger's. */
function executive(f: Facts, own: boolean): boolean {
  if ((f.kindsSeen & Kind.role) === 0) return false;
  for (let at = 0; at < f.kinds.length; at++) {
    if ((f.kinds[at]! & Kind.role) === 0) continue;
    const mine = near(f, at, ours);
    if (own ? mine : !mine) return true;
  }
  return false;
}

const on = enter('on');
const about = enter('about');
const colon = enter(':');
const are = enter('are');

/** "on how…", "about why…", ": what…" — a topic is named. */
function topic(f: Facts): boolean {
  const { tokens, ids } = f.reading;
  for (let at = 0; at + 2 < ids.length; at++) {
    const id = ids[at]!;
    if (id === 0 || (id !== on && id !== about && id !== colon)) continue;
    if ((f.kinds[at + 1]! & (Kind.wh | Kind.article)) !== 0 || tokens[at + 1]!.norm.endsWith('ing'))
      return true;
  }
  return false;
}

const humblebragTag = enter('#humblebrag');

/** Self-mockery or disbelief, and an honour: the two halves of a humblebrag. */
export function humblebrag(f: Facts): boolean {
  if ((f.kindsSeen & Kind.modest) === 0) return false;
  if (f.i === 0 && f.ours.my === 0 && !f.reading.ids.includes(humblebragTag)) return false;
  return f.sentences.some((s) => achievement(s) || pride(s));
}

/** "I" with something achieved right behind: "I just closed…", "I was named…". */
export function iDid(f: Facts): number {
  let found = 0;
  if (f.i === 0 || (f.kindsSeen & Kind.did) === 0) return 0;
  for (let at = 0; at < f.selves.length; at++) {
    if (f.selves[at] !== Who.i || f.reading.tokens[at]!.norm !== 'i') continue;
    for (let to = at + 1; to < Math.min(f.selves.length, at + 5); to++)
      if ((f.kinds[to]! & Kind.did) !== 0) {
        found++;
        break;
      }
  }
  return found;
}

const says = (f: Facts) => (f.kindsSeen & Kind.attribution) !== 0;

function countOf(ids: Int32Array, id: number): number {
  let count = 0;
  for (let at = 0; at < ids.length; at++) if (ids[at] === id) count++;
  return count;
}

/** What kind of post it is, as far as its words tell. */
export const genreFeatures: readonly Feature[] = [
  feature('own-people/executive', 1, 'one of its own executives is in it', (f) => yes(executive(f, true))),
  feature('own-people/outsider', 0, 'somebody else’s executive is in it', (f) => yes(executive(f, false))),
  feature('own-people/quote', 0, 'its own people are quoted', (f) =>
    yes(executive(f, true) && (f.quotes >= 2 || says(f))),
  ),
  feature('genre/attribution', 0, 'somebody is said to say something', (f) => yes(says(f)), 'world'),
  feature('genre/appears-no-topic', 1, 'an appearance without a topic', (f) =>
    yes(appearance(f) && !topic(f) && !insight(f)),
  ),
  feature('genre/topic', -1, 'a topic is named', (f) => yes(topic(f))),
  feature('genre/tune-in-no-reason', 1, 'a tune-in with nothing for the reader', (f) =>
    yes(tuneIn(f) && f.you === 0 && !howTo(f) && !offer(f)),
  ),
  feature('genre/teaser', 1, 'a short teaser', (f) => yes(tease(f) && f.words < 25)),
  feature('genre/hiring-no-you', 1, 'hiring with nothing for the candidate', (f) =>
    yes(hiring(f) && f.you === 0),
  ),
  feature('genre/hiring-you', -1, 'hiring that speaks to the candidate', (f) => yes(hiring(f) && f.you > 0)),
  feature('genre/charity-credit', 1, 'gifts told to the author’s credit', (f) =>
    yes(giveback(f) && own(f) > 0 && !access(f) && f.you === 0),
  ),
  feature('genre/product-no-you', 1, 'a product without the reader', (f) => yes(product(f) && f.you === 0)),
  feature('genre/humblebrag', 1, 'modest words and an honour together', (f) => yes(humblebrag(f)), 'claims'),
  feature('genre/i-did', 1, 'I have achieved something', (f) => some(iDid(f), 2), 'claims'),
  feature(
    'genre/money-self',
    1,
    'the author and a sum of money',
    (f) => yes(f.money > 0 && f.we + f.i > 0),
    'claims',
  ),
  feature(
    'genre/pride-first',
    1,
    'pride in the first sentence',
    (f) => {
      const s = f.sentences[0];
      return yes(s !== undefined && pride(s));
    },
    'claims',
  ),
  feature('genre/speaks', 1, 'a sentence about the author speaking somewhere', (f) =>
    yes(f.sentences.some((s) => talkedOf(s) && speaksOfUs(s) && s.you === 0)),
  ),
  feature(
    'genre/others-mentioned',
    0,
    'others are named by handle',
    (f) =>
      yes(
        f.mentions > 0 &&
          f.reading.tokens.some((t, at) => t.kind === 'mention' && f.selves[at] === Who.nobody),
      ),
    'people',
  ),
  feature(
    'genre/statement',
    -1,
    'statements with “are”',
    (f) => some(countOf(f.reading.ids, are), 2),
    'world',
  ),
];
