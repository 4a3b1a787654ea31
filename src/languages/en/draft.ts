import type { Answers } from '../../engine/finding';
import type { RecastTask } from '../../engine/language';
import { blank, unmarked } from '../../engine/move';
import { Who } from '../../engine/who';
import { clauseOf } from './grammar/clause';
import { cleaned, isPointer, tightened } from './grammar/cleaning';
import { type Mentioned, mentionedIn } from './grammar/mentioned';
import { type Person, peopleIn } from './grammar/people';
import { joined, type Piece, piecesOf } from './grammar/pieces';
import type { Voice } from './grammar/plain';
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
  /** Nothing in it speaks to a reader: no you, no thanks, no question. */
  readonly readerless: boolean;
  /** Several paragraphs: a new first line is a paragraph of its own. */
  readonly long: boolean;
};

const headShape =
  /^(?:\(?\d{1,2}\/\d{0,2}\)?[:.]?\s+|(?:\p{Extended_Pictographic}|\u200d|\ufe0f|\p{Emoji_Modifier}|\p{Regional_Indicator})+\s*|(?:hi|hello|hey|good (?:morning|afternoon|evening)|happy)\b[^.!?\n]{0,40}[.!]\s+)+/iu;
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

/** Reads a draft the way its moves want it: as it stands, then in shorter versions for when room is tight. */
export function draftsOf(task: RecastTask): readonly Draft[] {
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
    readerless: !task.reading.who.includes(Who.you) && !/\?|\bthank|\bcongrat/i.test(text),
    long: /\n\s*\n/.test(text),
  };
  return [draft, ...tightened(news, whole.dropped).map((tight) => ({ ...draft, ...tight }))];
}

/** The draft with a new first sentence or two: head, lead, then the news as it stands. */
export function led(draft: Draft, lead: string, news: readonly Piece[] = draft.news): string {
  const said = joined(news);
  const rest = lead ? said.replace(/^\.\s?(?=@)/, '') : said;
  const between = lead && rest ? (draft.long ? '\n\n' : ' ') : '';
  return `${draft.head}${lead}${between}${rest}`;
}

/** The news with one piece's sentence put another way. */
export function replaced(draft: Draft, at: number, core: string): readonly Piece[] {
  return draft.news.map((piece, index) => (index === at ? { ...piece, core } : piece));
}

/** Whether a name is one the author goes by. */
export function isOwn(draft: Draft, name: string): boolean {
  return isNamed(draft.own, name);
}

function isNamed(names: readonly string[], name: string): boolean {
  const flat = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return names.some((own) => {
    const first = own.replace(/[^\p{L}\p{N} ]/gu, '').split(' ')[0] ?? '';
    return flat === own.replace(/[^\p{L}\p{N}]/gu, '') || (first.length > 2 && flat.startsWith(first));
  });
}

/** The author as a question names it: we, I, or its name as the post writes it; null when the post has neither. */
export function authorOf(draft: Draft): string | null {
  if (draft.voice !== 'they') return draft.voice === 'i' ? 'I' : 'we';
  for (const own of draft.own) {
    const at = draft.text.toLowerCase().indexOf(own);
    const before = draft.text[at - 1] ?? ' ';
    const after = draft.text[at + own.length] ?? ' ';
    if (at >= 0 && own.length > 2 && /[\s(]/.test(before) && /[\s,.!?'’:]/.test(after))
      return draft.text.slice(at, at + own.length);
  }
  return null;
}

/** The first sentence of the news as a clause, where it is one. */
export function mainClause(draft: Draft) {
  const at = draft.news.findIndex(({ core }) => core.trim());
  const piece = draft.news[at];
  const clause = piece ? clauseOf(piece.core) : null;
  return piece && clause ? { at, piece, clause } : null;
}

/** The draft has a question of its own. */
export function asksAlready(draft: Draft): boolean {
  return draft.news.some(({ core }) => /\?["”']?\s*$/.test(core));
}

/** A line shorter than this, in UTF-16 units, only calls: `Big news!` */
const shortestLine = 24;

/** The news with a sentence of ours: at its end, before what points further; in a long post after its first line. */
export function inserted(draft: Draft, sentence: string): readonly Piece[] {
  const cores = draft.news.flatMap((piece, index) => (piece.core.trim() && !isPointer(piece) ? [index] : []));
  const first = cores[0] ?? 0;
  const open = cores.find((index) => /[:,;–—-]$/.test(draft.news[index]!.core.trim()));
  const last = cores.filter((index) => open === undefined || index < open).at(-1) ?? first;
  const at =
    draft.long || (cores.length > 4 && draft.text.length > 400)
      ? (lineEnd(draft.news, first) ?? first)
      : last;
  return draft.news.flatMap((piece, index) => {
    if (index !== at) return [piece];
    const core = stopped(piece.core);
    const apart = draft.long ? '\n\n' : ' ';
    if (!/[\p{L}\p{N}]/u.test(piece.tail))
      return [
        { core, tail: piece.tail, gap: apart },
        { core: sentence, tail: '', gap: piece.gap },
      ];
    return [
      { core, tail: '', gap: apart },
      { core: sentence, tail: ` ${piece.tail.trim()}`, gap: piece.gap },
    ];
  });
}

/** The piece that ends the first line with something to say, from a piece on. */
function lineEnd(news: readonly Piece[], from: number): number | undefined {
  let said = 0;
  const at = news.findIndex(({ core, gap }, index) => {
    if (index >= from) said += core.length;
    return index >= from && gap.includes('\n') && said >= shortestLine;
  });
  return at < 0 ? undefined : at;
}

/** Whether a sentence can follow the first one: it does not ask, and does not point at what comes next. */
export function joinable(draft: Draft): boolean {
  const first = draft.news.find(({ core }) => core.trim());
  return !!first && !/[?:,;–—-]["”’)]?$/.test(first.core.trim());
}

/** A sentence with its stop. */
function stopped(core: string): string {
  return /[.!?…]["”’)]?$/.test(core.trim()) ? core : `${core.trimEnd()}.`;
}

/** A template with its `[[hints]]` as blanks. */
export function marked(template: string): string {
  return template.replace(/\[\[(.+?)\]\]/g, (_, hint: string) => blank(hint));
}

/** The draft's first sentence is a question. */
export function opensAsking(draft: Draft): boolean {
  return /\?["”']?\s*$/.test(draft.news.find(({ core }) => core.trim())?.core ?? '');
}

const over =
  /\b(?:spoke|discussed|talked|presented|shared|explained|joined|interviewed|sat down|testified|told|met|visited|toured|had|was|were|attended|hosted|took|won|ran|gave|held|came|went|spent|celebrated|dedicated|last (?:week|night|month|year)|yesterday)\b/i;
const ahead =
  /\b(?:will|tomorrow|tonight|upcoming|next (?:week|month)|join us|register|to (?:present|speak|webcast))\b/i;

/** The draft tells of something that has taken place. */
export function isOver(draft: Draft): boolean {
  return over.test(draft.text) && !ahead.test(draft.text);
}

/** The draft with one of its sentences brought to its start; the links and tags on that sentence's end stay in place. */
export function broughtFirst(draft: Draft, at: number): string {
  const rest = draft.news.flatMap((one, index) => {
    if (index !== at) return [one];
    return one.tail.trim() ? [{ core: '', tail: one.tail.trimStart(), gap: one.gap }] : [];
  });
  return led(draft, draft.news[at]!.core.trim(), rest);
}
