import type { Answers } from '../../engine/finding';
import type { RecastTask } from '../../engine/language';
import { unmarked } from '../../engine/move';
import { clauseOf } from './grammar/clause';
import { joined, type Piece, piecesOf, thingsIn } from './grammar/pieces';
import { plain } from './grammar/plain';
import { type Shape, shapeOf } from './shapes';
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
  readonly shape: Shape;
  /** How the author speaks of itself. */
  readonly voice: 'we' | 'i' | 'they';
  /** Names the author goes by, as given; lower case. */
  readonly own: readonly string[];
  readonly answers: Answers;
  /** Several paragraphs: a new first line is a paragraph of its own. */
  readonly long: boolean;
};

const headShape =
  /^(?:\(?\d{1,2}\/\d{0,2}\)?[:.]?\s+|(?:\p{Extended_Pictographic}|\u200d|\ufe0f|\p{Emoji_Modifier}|\p{Regional_Indicator})+\s*|(?:hi|hello|hey|good (?:morning|afternoon|evening)|happy)\b[^.!?\n]{0,40}[.!]\s+)+/iu;
const selfAsk =
  /^(?:please |and |so |don['’]t forget to |make sure (?:to|you) |be sure to |remember to )*(?:follow|like|subscribe|retweet|rt|repost|smash|turn on)\b.{0,60}(?:\bus\b|\bour\b|\bme\b|\bmy\b|\bthis\b|@\w+|\bmore\b|\bchannel\b|\bpage\b|\bnotifications\b)/i;
const selfPraise =
  /^(?:our (?:[\w-]+ ){0,3}(?:team|teams|people|crew|engineers|staff) (?:has|have|had)?\s?(?:been )?(?:worked|working|works?) (?:so |incredibly |very |really |extremely )*(?:hard|tirelessly)|(?:so |very |super |beyond |we(?:['’]re| are) (?:so )?)?(?:proud|excited|thrilled|humbled|blessed|honou?red)(?: and (?:proud|excited|thrilled|humbled|blessed|honou?red|grateful))?[.!]*$|we could(?:n['’]t| not) be (?:more )?(?:prouder|proud|happier|excited|thrilled)|what an? (?:honou?r|achievement|milestone)[.!]*$|proud moment)/i;

function voiceOf(text: string): Draft['voice'] {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const i = count(/\b(?:I|I['’](?:m|ve|ll|d)|my|me|myself)\b/g) + count(/\b(?:My|Me)\b/g);
  const we = count(/\b(?:we|our|us|ours)\b/gi);
  return i > we ? 'i' : we > 0 ? 'we' : 'they';
}

function isHeavy(core: string): boolean {
  return /\d|https?:|@\w|["“]/.test(core);
}

function clean(piece: Piece, first: boolean, dropped: string[], droppable: boolean): Piece | null {
  if (droppable && selfAsk.test(piece.core)) {
    dropped.push(piece.core.replace(/[\s.!]+$/, ''));
    const tail = `${thingsIn(piece.core)
      .filter((thing) => !thing.startsWith('@'))
      .join(' ')} ${piece.tail.trim()}`.trim();
    return tail ? { core: '', tail, gap: piece.gap } : null;
  }
  if (droppable && selfPraise.test(piece.core) && !isHeavy(piece.core)) {
    dropped.push(piece.core.replace(/[\s.!]+$/, ''));
    return piece.tail.trim() ? { core: '', tail: piece.tail.trim(), gap: piece.gap } : null;
  }
  const bare = plain(piece.core, first);
  dropped.push(...bare.dropped);
  return { ...piece, core: bare.text };
}

/** Reads a draft the way its moves want it. */
export function draftOf(task: RecastTask): Draft {
  const text = unmarked(task.reading.text);
  const all = piecesOf(text, task.reading.sentences);
  const voice = voiceOf(text);
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
  const dropped: string[] = [];
  const droppable =
    body.filter(({ core }) => core && !selfAsk.test(core) && !selfPraise.test(core)).length > 0;
  const news = body.flatMap((piece, index) => {
    if (index > 3 && !selfAsk.test(piece.core)) return [piece];
    return clean(piece, voice === 'i', dropped, droppable) ?? [];
  });
  const first = news.find(({ core }) => core)?.core ?? '';
  const names = task.context.names;
  const said = joined(news);
  const [best] = topicsOf(said, first);
  return {
    text,
    head: news.length ? head : '',
    news,
    dropped: [...new Set(dropped)],
    topic: best && best.sure >= 1 ? best.topic : null,
    shape: shapeOf(said),
    voice,
    own: [...(names?.names ?? []), ...(names?.handles ?? []), ...(names?.products ?? [])].map((name) =>
      name.toLowerCase(),
    ),
    answers: task.answers,
    long: /\n\s*\n/.test(text) && text.length > 280,
  };
}

/** The draft with a new first sentence or two: head, lead, then the news as it stands. */
export function led(draft: Draft, lead: string, news: readonly Piece[] = draft.news): string {
  const rest = joined(news).replace(/^\.\s?(?=@)/, '');
  const between = lead && rest ? (draft.long ? '\n\n' : ' ') : '';
  return `${draft.head}${lead}${between}${rest}`;
}

/** The news with one piece's sentence put another way. */
export function replaced(draft: Draft, at: number, core: string): readonly Piece[] {
  return draft.news.map((piece, index) => (index === at ? { ...piece, core } : piece));
}

/** Whether a name is one the author goes by. */
export function isOwn(draft: Draft, name: string): boolean {
  const flat = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return draft.own.some((own) => {
    const first = own.replace(/[^\p{L}\p{N} ]/gu, '').split(' ')[0] ?? '';
    return flat === own.replace(/[^\p{L}\p{N}]/gu, '') || (first.length > 2 && flat.startsWith(first));
  });
}

/** The first sentence of the news as a clause, where it is one. */
export function mainClause(draft: Draft) {
  const at = draft.news.findIndex(({ core }) => core.trim());
  const piece = draft.news[at];
  const clause = piece ? clauseOf(piece.core) : null;
  return piece && clause ? { at, piece, clause } : null;
}
