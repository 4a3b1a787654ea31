import type { Answers } from '../../engine/finding';
import type { RecastTask } from '../../engine/language';
import { unmarked } from '../../engine/move';
import { Who } from '../../engine/who';
import { cleaned } from './grammar/cleaning';
import { type Mentioned, mentionedIn } from './grammar/mentioned';
import { isNamed } from './grammar/names';
import { type Person, peopleIn } from './grammar/people';
import { joined, type Piece, piecesOf } from './grammar/pieces';
import type { Voice } from './grammar/plain';
import { tightened } from './grammar/tightening';
import { shapeOf } from './shapes';
import type { Shape } from './shapes/shape';
import { type Topic, topicsOf } from './topics';

/** English's view of a draft: what an editor sees before turning it. */
export type Draft = {
  readonly text: string;
  /** What stays first whatever happens: `(2/3)`, an emoji, a greeting; with the white space after it. */
  readonly head: string;
  /** The post after its head, without fanfare, empty praise of ourselves and asks for our own sake. */
  readonly news: readonly Piece[];
  /** What cleaning left out, in the draft's words. */
  readonly dropped: readonly string[];
  readonly topic: Topic | null;
  /** How sure the topic is: 1 for one plain word anywhere, more for phrases, for several and for the first sentence. */
  readonly sure: number;
  readonly shape: Shape;
  /** People the news names, not counting the author. */
  readonly people: readonly Person[];
  /** What a question or an offer to the reader can hold on to. */
  readonly mentioned: Mentioned;
  /** How the author speaks of itself. */
  readonly voice: Voice;
  /** Names the author goes by, as given; lower case. */
  readonly own: readonly string[];
  readonly answers: Answers;
  /** Nothing in it speaks to a reader: no you, no question. */
  readonly readerless: boolean;
  /** Several paragraphs: a new first line is a paragraph of its own. */
  readonly long: boolean;
};

const headShape =
  /^(?:\(?\d{1,2}\/\d{0,2}\)?[:.]?\s+|(?:\p{Extended_Pictographic}|\u200d|\ufe0f|\p{Emoji_Modifier}|\p{Regional_Indicator})+\s*|(?:hi|hello|hey|good (?:morning|afternoon|evening)|happy (?!\S* ?(?:birthday|anniversary)))\b[^.!?\n]{0,40}[.!]\s+)+/iu;
/** Another's words, which do not say who the author is. */
const quotation = /“[^”]*”|(?<!\S)"[^"]*"/g;

function voiceOf(text: string): Voice {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const i = count(/\b(?:I|I['’](?:m|ve|ll|d)|my|me|myself)\b/g) + count(/\b(?:My|Me)\b/g);
  const we = count(/\b(?:we|our|us|ours)\b/gi);
  const alone =
    /^\W*(?:just )?(?:started|passed|graduated|got|completed|finished|earned|accepted|joined|promoted|ran|wrote)\b/i;
  return i > we || (we === 0 && alone.test(text)) ? 'i' : we > 0 ? 'we' : 'they';
}

/** Wording that the law asks for and that says nothing of what a post is about. */
const legal = /\b(?:combined )?(?:fuel|electricity) consumption\b[^\n]*|\bCO2 emissions?:[^\n]*/gi;

/** As much of a post as says what it is about; further down, long posts list and thank. */
const openingLength = 360;

/** The beginning of a post, with the tags of its end. */
function opening(text: string): string {
  return text.length <= openingLength
    ? text
    : `${text.slice(0, openingLength).replace(/\S*$/, '')} ${(text.slice(openingLength).match(/#\w+/g) ?? []).slice(0, 4).join(' ')}`;
}

/** A text without the author's names, which say nothing of what a post is about. */
function without(text: string, own: readonly string[]): string {
  const said = text.replace(legal, ' ');
  return own.reduce(
    (left, name) =>
      left.replace(new RegExp(`(?<![#@])\\b${name.replace(/[^\p{L}\p{N} ]/gu, '.')}\\b`, 'giu'), ' '),
    said,
  );
}

/** A line shorter than this, in UTF-16 units, only calls: `Big news!` */
export const shortestLine = 24;

/** Reads a draft the way its moves want it: as it stands, then in shorter versions for when room is tight. */
export function draftsOf(task: RecastTask): readonly Draft[] {
  const text = unmarked(task.reading.text);
  const all = piecesOf(text, task.reading.sentences);
  const voice = voiceOf(text.replace(quotation, ' '));
  const flat = all.map(({ core, tail, gap }) => core + tail + gap).join('');
  const head = headShape.exec(flat)?.[0] ?? '';
  let left = head.length;
  const body = all.flatMap((piece) => {
    const length = piece.core.length + piece.tail.length + piece.gap.length;
    const cut = Math.min(left, length);
    left -= cut;
    if (cut === length) return [];
    return [{ ...piece, core: piece.core.slice(cut) }];
  });
  const whole = cleaned(body, voice);
  const news = text.includes('’')
    ? whole.news
    : whole.news.map((piece) => ({ ...piece, core: piece.core.replaceAll('’', "'") }));
  const first = news.find(({ core }) => core)?.core ?? '';
  const names = task.context.names;
  const own = [
    ...(names?.names ?? []),
    ...(names?.handles ?? []),
    ...(names?.products ?? []),
    ...(names?.people ?? []),
  ].map((name) => name.toLowerCase());
  const said = joined(news);
  const [best] = topicsOf(without(opening(said), own), without(first, own));
  const draft: Draft = {
    text,
    head: news.length ? head : '',
    news,
    dropped: whole.dropped,
    topic: best && best.sure >= 1 ? best.topic : null,
    sure: best?.sure ?? 0,
    shape: shapeOf(opening(said), first.length < shortestLine ? opening(said) : first),
    people: peopleIn(said).filter(({ name }) => !own.some((mine) => name.toLowerCase().includes(mine))),
    mentioned: mentionedIn(
      news.slice(0, 3).map(({ core }) => core),
      (name) => isNamed(own, name),
    ),
    voice,
    own,
    answers: task.answers,
    readerless: !task.reading.who.includes(Who.you) && !text.includes('?'),
    long: /\n\s*\n/.test(text),
  };
  return [draft, ...tightened(news, whole.dropped).map((tight) => ({ ...draft, ...tight }))];
}
