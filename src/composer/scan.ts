import type { EditorFamily } from '../engine/site';
import { fillersOf } from './family';

/**
 * One run of a draft's text and the place in the page where it stands. Offsets are UTF-16 units.
 * A piece without length is a place for the caret only: an empty line, or an editor's own filler.
 */
export type Piece = {
  readonly start: number;
  readonly end: number;
  /** A text node, or a `br` or `img`. */
  readonly node: Node;
  /** Where the run is inside a text node; 0 and 1 for an element. */
  readonly from: number;
  readonly to: number;
  /** The element that is one thing to its editor (a mention, an emoji image), when the run is inside one. */
  readonly atom: Element | null;
};

/** What a page's style says of an element, as far as reading text goes. */
type Look = { readonly block: boolean; readonly hidden: boolean; readonly keepsSpaces: boolean };
type Hold = { readonly node: Node; readonly from: number; readonly to: number };

const NOT_TEXT =
  '[data-slate-placeholder],[data-slate-spacer],[data-slate-zero-width] br,.ql-clipboard,.ProseMirror-separator,script,style,template';

/** Reads each element's style once a scan for each kind of element, so that long drafts ask the browser little. */
function lookReader(root: HTMLElement): (element: Element, parent: Look | null) => Look {
  const seen = new Map<string, Look>();
  const view = root.ownerDocument.defaultView!;
  return (element, parent) => {
    const key = `${parent?.keepsSpaces}|${element.localName}|${element.className}|${element.getAttribute('style')}`;
    let look = seen.get(key);
    if (!look) {
      const style = view.getComputedStyle(element);
      const inline = /^(inline|contents|ruby|none)/.test(style.display);
      look = {
        block: !inline,
        hidden: style.display === 'none',
        keepsSpaces: /pre|break-spaces/.test(style.whiteSpace),
      };
      seen.set(key, look);
    }
    return look;
  };
}

/**
 * Reads the text of an editor's nodes as its writer sees it: a line for each block, an empty line for an empty
 * block, no line for the filler at a block's end, images by their `alt`.
 */
export function scan(root: HTMLElement, family: EditorFamily): { text: string; pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  const fillers = fillersOf(family);
  const odd = new RegExp(`[\\n${fillers}]`);
  const oddOrSpaced = new RegExp(`^ |  | $|[\\n\\t\\r\\f${fillers}]`);
  const lookOf = lookReader(root);
  let text = '';
  let lineStart = 0;
  let lineOpen = false;
  let newLine = false;
  // A line break is text only when something follows it in its block; until then it is held.
  let heldBreak: (Hold & { atom: Element | null }) | null = null;
  let heldSpace: (Hold & { atom: Element | null }) | null = null;

  const add = (piece: Hold & { atom: Element | null }, value: string) => {
    pieces.push({ ...piece, start: text.length, end: text.length + value.length });
    text += value;
  };
  const breakLine = () => {
    if (heldBreak) {
      add(heldBreak, '\n');
      lineStart = text.length;
      heldBreak = null;
    }
  };
  const openLine = () => {
    if (newLine) {
      text += '\n';
      lineStart = text.length;
      newLine = false;
    }
    lineOpen = true;
    breakLine();
  };
  const put = (hold: Hold, atom: Element | null, value: string) => {
    openLine();
    if (heldSpace) {
      add(heldSpace, ' ');
      heldSpace = null;
    }
    add({ ...hold, atom }, value);
  };
  const hold = (what: Hold, atom: Element | null) => {
    openLine();
    heldSpace = null;
    heldBreak = { ...what, atom };
  };
  const endLine = () => {
    if (lineOpen) {
      if (heldBreak && text.length === lineStart) add({ ...heldBreak, to: heldBreak.from }, '');
      heldBreak = null;
      heldSpace = null;
      newLine = true;
      lineOpen = false;
    }
  };

  const readText = (node: Node, atom: Element | null, look: Look) => {
    const value = node.nodeValue ?? '';
    let at = 0;
    let written = false;
    const upTo = (end: number) => {
      if (end > at) {
        const run = value.slice(at, end);
        put({ node, from: at, to: end }, atom, look.keepsSpaces ? run : run.replaceAll('\u00A0', ' '));
        written = true;
      }
      at = end;
    };
    // Most runs hold nothing that is read in any other way than as it stands.
    if (!(look.keepsSpaces ? odd : oddOrSpaced).test(value)) return upTo(value.length);
    for (let i = 0; i < value.length; i++) {
      const char = value[i]!;
      if (fillers.includes(char)) {
        upTo(i);
        at = i + 1;
      } else if (look.keepsSpaces && char === '\n') {
        upTo(i);
        hold({ node, from: i, to: i + 1 }, atom);
        written = true;
        at = i + 1;
      } else if (!look.keepsSpaces && ' \n\t\r\f'.includes(char)) {
        upTo(i);
        const from = i;
        while (i + 1 < value.length && ' \n\t\r\f'.includes(value[i + 1]!)) i++;
        if (lineOpen && !heldBreak && text.length > lineStart && !text.endsWith(' '))
          heldSpace ??= { node, from, to: i + 1, atom };
        at = i + 1;
      }
    }
    upTo(value.length);
    if (!written && !atom && value !== '' && fillers.includes(value[0]!)) {
      openLine();
      add({ node, from: 0, to: 0, atom }, '');
    }
  };

  const walk = (parent: Element, atom: Element | null, look: Look) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) readText(node, atom, look);
      else if (node.nodeType === 1) readElement(node as Element, atom, look);
    }
  };
  const readElement = (element: Element, outer: Element | null, parent: Look) => {
    if (element.matches(NOT_TEXT)) return;
    if (element.localName === 'br') return outer ? undefined : hold({ node: element, from: 0, to: 1 }, null);
    const atom = outer ?? (element.getAttribute('contenteditable') === 'false' ? element : null);
    if (element.localName === 'img') {
      const alt = element.getAttribute('alt') ?? '';
      if (alt) put({ node: element, from: 0, to: 1 }, atom ?? element, alt);
      return;
    }
    const look = lookOf(element, parent);
    if (look.hidden) return;
    const edge = look.block && !atom;
    if (edge) endLine();
    walk(element, atom, look);
    if (edge) endLine();
  };

  walk(root, null, lookOf(root, null));
  endLine();
  return { text, pieces };
}
