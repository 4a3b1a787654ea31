import { type Piece, thingsIn } from './pieces';
import { plain, type Voice } from './plain';
import { capital } from './words';

const selfAsk =
  /^(?:please |and |so |don['’]t forget to |make sure (?:to|you) |be sure to |remember to )*(?:follow|like|subscribe|retweet|rt (?=if|to|this|and)|repost|smash|turn on)\b.{0,60}(?:\bus\b|\bour\b|\bme\b|\bmy\b|\bthis\b|@\w+|\bmore\b|\bchannel\b|\bpage\b|\bnotifications\b)/i;
const selfPraise =
  /^(?:our (?:[\w-]+ ){0,3}(?:team|teams|people|crew|engineers|staff) (?:has|have|had)?\s?(?:been )?(?:worked|working|works?) (?:so |incredibly |very |really |extremely )*(?:hard|tirelessly)|(?:so |very |super |beyond |we(?:['’]re| are) (?:so )?)?(?:proud|excited|thrilled|humbled|blessed|honou?red)(?: and (?:proud|excited|thrilled|humbled|blessed|honou?red|grateful))?(?: of (?:(?:this|our|my|the|these|everyone on) (?:\w+ ){0,3}(?:team|crew|people|gang|work|group|bunch)|myself|us))?[.!]*$|(?:the )?(?:feature|moment|news|day) (?:you(?:['’]ve| have)|we(?:['’]ve| have)) all been waiting for\b[^.!?]*[.!]*$|we could(?:n['’]t| not) be (?:more )?(?:prouder|proud|happier|excited|thrilled)|we pride ourselves (?:on|in)\b|what an? (?:honou?r|achievement|milestone)[.!]*$|proud moment|(?:big|huge|exciting|great|amazing|fantastic|wonderful|some) (?:news|announcement|update|day)(?: (?:today|everyone|alert))?[!.:…]*$|(?:drum ?roll|it['’]s official|guess what)[^.!?]{0,8}[!.…?]*$)/i;
const loud =
  '(?:(?:very|truly|highly|incredibly|extremely) )?(?:innovative|industry-leading|market-leading|world-class|best-in-class|cutting-edge|premier|award-winning|groundbreaking|ground-breaking|revolutionary|game-changing|state-of-the-art|amazing|incredible|unparalleled|unrivalled|unmatched|exciting|awesome)';
const hype = new RegExp(
  `\\b([Aa]n?|[Tt]he|[Oo]ur|[Ii]ts|[Mm]y|of|with) (${loud}(?:(?:,| and|, and)? ${loud})*) (?=(\\p{Ll}+))(?!(?:time|day|week|night|evening|weekend|experience|year|job|work|opportunity|thing|things|way|people|support|team|group|effort|moment|journey|news|turnout|event|start|end|results?)\\b)`,
  'gu',
);
const pointer =
  /^(?:to )?(?:learn|read|find out|see|discover|get|click|visit|hear|watch|listen|view|check it out|check this out|more|details|full)\b[^.!?#@\d]{0,42}$/i;

/** A sentence or link line with nothing but where to look further: "Learn more here:". */
export function isPointer({ core }: Piece): boolean {
  const said = core.replace(/(?:[\s:.!]|➡|👉|⬇|\ufe0f)+$/u, '');
  return pointer.test(said) && !/ \p{Lu}/u.test(said);
}

function isHeavy(core: string): boolean {
  return /\d|https?:|@\w|#\w|["“]/.test(core);
}

function isIdle({ core }: Piece): boolean {
  return (selfAsk.test(core) && !/@\w/.test(core)) || (selfPraise.test(core) && !isHeavy(core));
}

/** What a sentence says of the one before it. */
const consequence =
  /^(?:as a result|because of (?:this|that)|that(?:['’]s| is) why|therefore|so),? (?=(?:we|our|i)\b)/i;

/** A sentence without its closing marks, as what was left out is shown. */
export function bare(text: string): string {
  return text.replace(/[\s.!:]+$/, '');
}

/** A sentence's second half that only says how we feel about its first. */
const prouder =
  /,? (?:and|&) (?:we|I) (?:could(?:n['’]t| not) be (?:any )?(?:prouder|happier|more (?:proud|excited|grateful))|can(?:['’]t|not) wait|(?:are|am) (?:so |very )?(?:proud|excited|thrilled))(?=[.!]*$)/u;

/** Takes the loud adjectives off our own things, and mends the article before them. */
function humble(core: string, dropped: string[]): string {
  if (/["“]/.test(core)) return core;
  const felt = prouder.exec(core)?.[0];
  if (felt) {
    dropped.push(felt.replace(/^,? (?:and|&) /, ''));
    return humble(core.replace(felt, ''), dropped);
  }
  return core.replace(hype, (_, before: string, words: string, next: string) => {
    dropped.push(words);
    if (!/^an?$/i.test(before)) return `${before} `;
    return `${before.charAt(0)}${/^(?:hono|hour|heir|(?!uni|use|eu|one)[aeiou])/i.test(next) ? 'n' : ''} `;
  });
}

/** Whether a quotation is still open behind a text, when `open` says whether one was before it. */
export function quoting(text: string, open: boolean): boolean {
  let now = open;
  for (const mark of text.match(/[“”"]/g) ?? []) now = mark === '“' ? true : mark === '”' ? false : !now;
  return now;
}

/**
 * The pieces of a post without its fanfare, its empty praise of ourselves and its asks for our own sake. Only the
 * first sentences of a long post are touched. `voice` is how the author speaks of itself.
 */
export function cleaned(
  pieces: readonly Piece[],
  voice: Voice,
): { readonly news: readonly Piece[]; readonly dropped: readonly string[] } {
  const dropped: string[] = [];
  const spare = pieces.some((piece) => piece.core.trim() && !isIdle(piece) && !isPointer(piece));
  let open = false;
  const news = pieces.flatMap((found, index) => {
    const before = pieces[index - 1];
    const orphan = spare && before && isIdle(before) ? consequence.exec(found.core)?.[0] : undefined;
    const piece = orphan ? { ...found, core: capital(found.core.slice(orphan.length)) } : found;
    if (spare && isIdle(piece)) {
      dropped.push(bare(piece.core));
      const kept = selfAsk.test(piece.core)
        ? thingsIn(piece.core).filter((thing) => !thing.startsWith('@'))
        : [];
      const tail = [...kept, piece.tail.trim()].filter(Boolean).join(' ');
      return tail ? [{ core: '', tail, gap: piece.gap }] : [];
    }
    const inside = open;
    open = quoting(piece.core + piece.tail, open);
    if (index > 3 || inside || open) return [piece];
    const said = plain(piece.core, voice);
    dropped.push(...said.dropped);
    return [{ ...piece, core: humble(said.text, dropped) }];
  });
  return { news, dropped: [...new Set(dropped)] };
}
