import { blank } from '../../engine/move';
import type { Draft } from './draft';
import { shortestLine } from './draft';
import { isPointer } from './grammar/cleaning';
import { goesOn, joined, type Piece } from './grammar/pieces';

/** The draft with a new first sentence or two: head, lead, then the news as it stands. */
export function led(draft: Draft, lead: string, news: readonly Piece[] = draft.news): string {
  const said = joined(news);
  const rest = lead ? said.replace(/^\.\s?(?=@)/, '') : said;
  const between = lead && rest ? (draft.long ? '\n\n' : ' ') : '';
  const text = `${draft.head}${lead}${between}${rest}`;
  return / {2}/.test(draft.text) ? text : text.replace(/(?<=\S) {2,}(?=\S)/g, ' ');
}

/** The news with one piece's sentence put another way. */
export function replaced(draft: Draft, at: number, core: string): readonly Piece[] {
  return draft.news.map((piece, index) => (index === at ? { ...piece, core } : piece));
}

/** The news with a sentence of ours: at its end, before what points further; in a long post after its first line. */
export function inserted(draft: Draft, sentence: string): readonly Piece[] {
  const cores = draft.news.flatMap((piece, index) => (piece.core.trim() && !isPointer(piece) ? [index] : []));
  const first = cores[0] ?? 0;
  const open = cores.find((index) => goesOn(draft.news[index]!));
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
        { core: sentence, tail: '', gap: piece.gap || (index < draft.news.length - 1 ? ' ' : '') },
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
    if (index >= from && core.trim().split(' ').length > 3) said += core.length;
    return index >= from && gap.includes('\n') && said >= shortestLine;
  });
  return at < 0 ? undefined : at;
}

/** A sentence with its stop. */
function stopped(core: string): string {
  return /[.!?…]["”’)]?$/.test(core.trim()) ? core : `${core.trimEnd()}.`;
}

/** A template with its `[[hints]]` as blanks. */
export function marked(template: string): string {
  return template.replace(/\[\[(.+?)\]\]/g, (_, hint: string) => blank(hint));
}

/** The draft with one of its sentences brought to its start; the links and tags on that sentence's end stay in place. */
export function broughtFirst(draft: Draft, at: number): string {
  const rest = draft.news.flatMap((one, index) => {
    if (index !== at) return [one];
    return one.tail.trim() ? [{ core: '', tail: one.tail.trimStart(), gap: one.gap }] : [];
  });
  return led(draft, draft.news[at]!.core.trim(), rest);
}
