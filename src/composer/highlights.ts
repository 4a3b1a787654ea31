import type { Severity } from '../engine/rule';

/** Light or dark, told by the ground that a draft stands on. */
export type Scheme = 'light' | 'dark';

// The site can read the registry, so the names say nothing of us.
const nameOf = (severity: Severity, scheme: Scheme) => `line-${severity}-${scheme}`;

const line: Record<Severity, string> = {
  note: 'underline dashed 1.5px',
  warn: 'underline solid 2px',
  strong: 'underline solid 3px',
};
// --you-mark and --you-wash of the design's tokens.
const colour: Record<Scheme, { mark: string; wash: string }> = {
  light: { mark: '#a8327d', wash: '#a8327d24' },
  dark: { mark: '#f08cc6', wash: '#f08cc638' },
};

function css(): string {
  let rules = '';
  for (const scheme of ['light', 'dark'] as const)
    for (const severity of ['note', 'warn', 'strong'] as const) {
      const { mark, wash } = colour[scheme];
      const ground = severity === 'strong' ? `background-color:${wash};` : '';
      const name = nameOf(severity, scheme);
      rules += `::highlight(${name}){text-decoration:${line[severity]} ${mark};text-underline-offset:4px;text-decoration-skip-ink:none;${ground}}`;
      // Chromium paints every highlight in these two colours there, whatever a page says: the line goes inside.
      rules += `@media(forced-colors:active){::highlight(${name}){color:HighlightText;background-color:Highlight;text-decoration-color:HighlightText;text-underline-offset:0}}`;
    }
  return rules;
}

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Puts the marks' style into a tree, once; a site that replaces its own sheets gets it again at the next paint. */
function adopt(tree: Document | ShadowRoot): void {
  const document = tree.ownerDocument ?? (tree as Document);
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css());
    sheets.set(document, sheet);
  }
  if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}

/** A range to paint and how strongly. */
export type Inked = { readonly range: AbstractRange; readonly severity: Severity };

/** Paints ranges over a page without touching its nodes. */
export type Ink = {
  /** Paints these and takes away what was painted before. */
  readonly show: (tree: Document | ShadowRoot, ranges: readonly Inked[], scheme: Scheme) => void;
};

/** One composer's marks. Several composers share the document's registry and take only their own away. */
export function createInk(): Ink {
  let mine: { name: string; range: AbstractRange }[] = [];
  return {
    show(tree, ranges, scheme) {
      for (const { name, range } of mine) {
        const highlight = CSS.highlights.get(name);
        highlight?.delete(range);
        if (highlight?.size === 0) CSS.highlights.delete(name);
      }
      mine = ranges.map(({ range, severity }) => ({ name: nameOf(severity, scheme), range }));
      if (mine.length) adopt(tree);
      for (const { name, range } of mine) {
        const highlight = CSS.highlights.get(name);
        if (highlight) highlight.add(range);
        else CSS.highlights.set(name, new Highlight(range));
      }
    },
  };
}
