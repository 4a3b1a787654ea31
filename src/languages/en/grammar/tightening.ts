import { bare, isPointer, quoting } from './cleaning';
import type { Piece } from './pieces';

/** Tags that cheer ourselves and lead nowhere. */
const cheers =
  /\s*#(?:\w*proud\w*|strongertogether|(?:all)?inthistogether|bettertogether|blessed|grateful|humbled|weare\w+|winning|teamwork|letsgo|dreamteam|bestteam\w*)\b/gi;

/** Words of news: a sentence with one of them is left out last to make room. */
const tidings =
  /\b(?:named|awards?|awarded|honou?red|recogni\w+|ranked|list|won|win|wins|grants?|donat\w+|launch\w*|open\w*|announc\w+|partner\w*|appoint\w*|joins?|joined|will be|releas\w+|now|live|today|support\w*|first|new)\b/i;

/** A sentence that takes something back, or that brings the news itself. */
const turning = /^(?:but|however|yet|still|though)\b|\b(?:released|launched|published) our\b/i;

/** A whole sentence that says no more than where to look further. */
const pointsOn =
  /^(?:To )?(?:learn|read|find out|see how|see what|discover|hear (?:how|from|why)|check out|click|visit|get the details)\b[^.!?]*[.:!]?$/i;

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
  cut(
    (piece) =>
      isPlain(piece) &&
      !/[@#]\w/.test(piece.core) &&
      !tidings.test(piece.core) &&
      !turning.test(piece.core.trim()),
  );
  cut((piece) => isPlain(piece) && !/[@#]\w/.test(piece.core) && !turning.test(piece.core.trim()));
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
