import { type Piece, thingsIn } from './pieces';
import { plain, type Voice } from './plain';

const selfAsk =
  /^(?:please |and |so |don['’]t forget to |make sure (?:to|you) |be sure to |remember to )*(?:follow|like|subscribe|retweet|rt (?=if|to|this|and)|repost|smash|turn on)\b.{0,60}(?:\bus\b|\bour\b|\bme\b|\bmy\b|\bthis\b|@\w+|\bmore\b|\bchannel\b|\bpage\b|\bnotifications\b)/i;
const selfPraise =
  /^(?:our (?:[\w-]+ ){0,3}(?:team|teams|people|crew|engineers|staff) (?:has|have|had)?\s?(?:been )?(?:worked|working|works?) (?:so |incredibly |very |really |extremely )*(?:hard|tirelessly)|(?:so |very |super |beyond |we(?:['’]re| are) (?:so )?)?(?:proud|excited|thrilled|humbled|blessed|honou?red)(?: and (?:proud|excited|thrilled|humbled|blessed|honou?red|grateful))?[.!]*$|we could(?:n['’]t| not) be (?:more )?(?:prouder|proud|happier|excited|thrilled)|what an? (?:honou?r|achievement|milestone)[.!]*$|proud moment|(?:big|huge|exciting|great|amazing|fantastic|wonderful|some) (?:news|announcement|update|day)(?: (?:today|everyone|alert))?[!.:…]*$|(?:drum ?roll|it['’]s official|guess what)[^.!?]{0,8}[!.…?]*$)/i;
const loud =
  '(?:(?:very|truly|highly|incredibly|extremely) )?(?:innovative|industry-leading|market-leading|world-class|best-in-class|cutting-edge|premier|award-winning|groundbreaking|ground-breaking|revolutionary|game-changing|state-of-the-art|amazing|incredible|unparalleled|unrivalled|unmatched|exciting|awesome)';
const hype = new RegExp(
  `\\b([Aa]n?|[Tt]he|[Oo]ur|[Ii]ts|[Mm]y|of|with) (${loud}(?:(?:,| and|, and)? ${loud})*) (?=(\\p{Ll}))(?!(?:time|day|week|night|evening|weekend|experience|year|job|work|opportunity|thing|things|way|people|support|team|group|effort|moment|journey|news|turnout|event|start|end|results?)\\b)`,
  'gu',
);
/** Tags that cheer ourselves and lead nowhere. */
const cheers =
  /\s*#(?:\w*proud\w*|strongertogether|(?:all)?inthistogether|bettertogether|blessed|grateful|humbled|weare\w+|winning|teamwork|letsgo|dreamteam|bestteam\w*)\b/gi;
const pointer =
  /^(?:to )?(?:learn|read|find out|see|discover|get|click|visit|hear|watch|listen|view|check it out|check this out|more|details|full)\b[^.!?#@\d]{0,42}$/i;

/** Words of news: a sentence with one of them is left out last to make room. */
const tidings =
  /\b(?:named|awards?|awarded|honou?red|recogni\w+|ranked|list|won|win|wins|grants?|donat\w+|launch\w*|open\w*|announc\w+|partner\w*|appoint\w*|joins?|joined|will be|support\w*|first|new)\b/i;

/** A whole sentence that says no more than where to look further. */
const pointsOn =
  /^(?:To )?(?:learn|read|find out|see how|see what|discover|hear (?:how|from|why)|check out|click|visit|get the details)\b[^.!?]*[.:!]?$/i;

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

function bare(text: string): string {
  return text.replace(/[\s.!:]+$/, '');
}

/** Takes the loud adjectives off our own things, and mends the article before them. */
function humble(core: string, dropped: string[]): string {
  if (/["“]/.test(core)) return core;
  return core.replace(hype, (_, before: string, words: string, next: string) => {
    dropped.push(words);
    if (!/^an?$/i.test(before)) return `${before} `;
    return `${before.charAt(0)}${/[aeiou]/i.test(next) ? 'n' : ''} `;
  });
}

/** Whether a quotation is still open behind a text, when `open` says whether one was before it. */
function quoting(text: string, open: boolean): boolean {
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
  const news = pieces.flatMap((piece, index) => {
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

/**
 * Shorter versions of a cleaned post for when room is tight: first without "Learn more", then with & for and, then
 * without its cheering tags, then without one sentence
 * after the other that says nothing new of its own, from the last, then without its last tags, then without a later sentence that has a name of its own and tells no news, and as a last resort one that does.
 */
export function tightened(
  news: readonly Piece[],
  dropped: readonly string[],
): readonly { readonly news: readonly Piece[]; readonly dropped: readonly string[] }[] {
  const versions: { news: readonly Piece[]; dropped: readonly string[] }[] = [];
  let left = news;
  let gone = dropped;
  const pointers = news.filter((piece) => isPointer(piece));
  if (pointers.length) {
    left = pointers.reduce(without, left);
    gone = [...gone, ...pointers.map(({ core }) => bare(core))];
    versions.push({ news: left, dropped: gone });
  }
  const quoted = inQuotation(left);
  const brief = left.map((piece) =>
    quoted.has(piece) ? piece : { ...piece, core: shortened(piece.core), said: piece.core },
  );
  if (brief.some(({ core }, index) => core !== left[index]?.core)) {
    left = brief;
    versions.push({ news: left, dropped: gone });
  }
  const cheer = left.map((piece) => ({ ...piece, tail: piece.tail.replace(cheers, '') }));
  const cheered = left.flatMap(({ tail }) => tail.match(cheers) ?? []).map((tag) => tag.trim());
  if (cheered.length) {
    left = cheer.filter(({ core, tail }) => core.trim() || tail.trim());
    gone = [...gone, ...cheered];
    versions.push({ news: left, dropped: gone });
  }
  const cut = (may: (piece: Piece, rest: string) => boolean) => {
    for (const piece of [...left].reverse()) {
      const spoken = inQuotation(left);
      const rest = left.filter((one) => one !== piece);
      const first = left.find(({ core }) => core.trim());
      if (spoken.has(piece) || piece === first || rest.every(({ core }) => !core.trim())) continue;
      if (!may(piece, rest.map(({ core, tail }) => core + tail).join(' '))) continue;
      left = without(left, piece);
      gone = [...gone, bare(piece.said ?? piece.core)];
      versions.push({ news: left, dropped: gone });
    }
  };
  cut((piece, rest) => pointsOn.test(piece.core.trim()) && isPlain(piece) && isKnown(piece, rest));
  cut((piece, rest) => isPlain(piece) && isKnown(piece, rest));
  for (;;) {
    const shorter = withoutLastTag(left);
    if (!shorter) break;
    left = shorter.news;
    gone = [...gone, shorter.tag];
    versions.push({ news: left, dropped: gone });
  }
  cut((piece) => isPlain(piece) && !/[@#]\w/.test(piece.core) && !tidings.test(piece.core));
  cut((piece) => isPlain(piece) && !/[@#]\w/.test(piece.core));
  return versions;
}

/** The pieces that stand, in part or whole, within a quotation: another's words, which are never cut. */
function inQuotation(news: readonly Piece[]): ReadonlySet<Piece> {
  const found = new Set<Piece>();
  let open = false;
  for (const piece of news) {
    const text = piece.core + piece.tail;
    if (open || /[“”"]/.test(text)) found.add(piece);
    open = quoting(text, open);
  }
  return found;
}

/** The same in fewer characters, as people write where room is tight; quotations stay. */
function shortened(core: string): string {
  if (/[“”"]/.test(core)) return core;
  const mark = core.includes("'") ? "'" : '’';
  return core
    .replace(/(?<=\p{Ll},?) and (?=\p{Ll})/gu, ' & ')
    .replace(/\b([Ww])e are (?=\p{Ll})/gu, `$1e${mark}re `)
    .replace(/\b([Ww])e have (?=\p{Ll}+ed\b)/gu, `$1e${mark}ve `)
    .replace(/\b([Ww])e will (?=\p{Ll})/gu, `$1e${mark}ll `)
    .replace(/\b([Ii])t is (?=\p{Ll})/gu, `$1t${mark}s `)
    .replace(/\b([Tt])hat is (?=\p{Ll})/gu, `$1hat${mark}s `)
    .replace(/\b(do|does|did|is|are) not (?=\p{Ll})/gu, `$1n${mark}t `)
    .replace(/ (?:very|truly|really|virtually|fully|proudly|continuously|specifically) (?=\p{Ll})/gu, ' ')
    .replace(/\bin order to\b/g, 'to')
    .replace(/\bas well as\b/g, '&');
}

/** The post without its last hashtag, as long as another one stays. */
function withoutLastTag(
  news: readonly Piece[],
): { readonly news: readonly Piece[]; readonly tag: string } | null {
  const tags = news.flatMap(({ tail }) => tail.match(/#\w+/g) ?? []);
  const tag = tags.at(-1);
  if (!tag) return null;
  const at = news.findLastIndex(({ tail }) => tail.includes(tag));
  const left = news.map((piece, index) =>
    index === at ? { ...piece, tail: piece.tail.replace(new RegExp(`\\s*${tag}(?!\\w)`), '') } : piece,
  );
  return { news: left.filter(({ core, tail }) => core.trim() || tail.trim()), tag };
}

/** A whole sentence with no figure, link, quotation, thanks or question. */
function isPlain({ core }: Piece): boolean {
  const said = core.trim();
  const whole = pointsOn.test(said) || /^\p{Lu}.*[.!]$/su.test(said);
  return (
    whole &&
    !/\b(?:of|in|on|at|by|for|with|from|to|during|about|and|the|a|an)[.:]?$/i.test(said) &&
    !/\d|https?:|["“”]|\byou|thank|\?/i.test(said)
  );
}

/** A sentence with no name that the rest does not have. */
function isKnown({ core }: Piece, rest: string): boolean {
  const names =
    core
      .trim()
      .slice(1)
      .match(/[@#]\w+|(?<=\s)\p{Lu}[\p{L}&]+/gu) ?? [];
  return names.every((name) => rest.includes(name));
}

/** The pieces without one sentence; what hangs on its end stays, and so does the line break that was there. */
function without(news: readonly Piece[], gone: Piece): readonly Piece[] {
  const at = news.indexOf(gone);
  const before = /^\s*/.exec(gone.tail)?.[0] ?? '';
  const tail = gone.tail.trim();
  const broken = (tail ? before : gone.gap).includes('\n') ? (tail ? before : gone.gap) : null;
  return news.flatMap((piece, index) => {
    if (index === at) return tail ? [{ core: '', tail, gap: gone.gap }] : [];
    return [index === at - 1 && broken ? { ...piece, gap: broken } : piece];
  });
}
