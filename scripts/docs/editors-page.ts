import type { Seen } from '../../test/browser/matrix/seen';

// Seen by hand in Chromium in November 2026, with the same promises as the table's.
const alsoTried = `## Also tried

The same promises, by hand, in Chromium alone:

- **TinyMCE 8 (inline), Quill 1.3, Lexical 0.52 (rich and plain text, in React's strict mode), ProseMirror bare, Toast UI 3, Medium Editor 5, Summernote 0.9, Pell 1, Jodit 4**: all of them hold.
- **Squire 2**: a link replaced by another whole link is refused and offered for copying; the rest holds.
- **SunEditor 3**: a rewrite across paragraphs that ends in a link is refused, the draft reads as before; the rest holds.
- **Froala 5**: every rewrite arrives; its own Ctrl+Z does not know of it.
- **react-mentions 4**: a text area; it drops a mention that is written over, so that is refused, as is what would go in before one.
- **CodeMirror 6** (and Monaco and Ace, which were not tried): left alone; code is written there, and of a long text only the part in view is in the page.

In Firefox, CKEditor counts each line of a rewrite of several lines as a step of its own, so Ctrl+Z takes them back one by one; in the other editors of the table one Ctrl+Z is enough.
`;

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The page that says what each browser showed of each editor; what was not run in a browser is said so. */
export function editorsPage(
  seen: readonly Seen[],
  editors: readonly string[],
  names: readonly string[],
): string {
  const browsers = [...new Set(seen.map(({ browser }) => browser))].sort();
  const look = (browser: string, editor: string, name: string) => {
    const one = seen.find((other) => other.browser === browser && other.editor === editor);
    const held = one?.held[name];
    return held === undefined ? 'not run' : held ? '✓' : '✘';
  };
  const cell = (editor: string, name: string) =>
    browsers.map((browser) => look(browser, editor, name)).join(' ');
  const count = (browser: string) =>
    editors.flatMap((editor) => names.filter((name) => look(browser, editor, name) === '✓')).length;
  return `# Editors

What the last run saw on the real libraries, through the composer's own code in an extension: \`npm run browser\` and \`npm run browser:firefox\` keep it, \`npm run docs:editors\` writes it down. A rewrite is put in place and held against the editor's own model, taken back with one Ctrl+Z, put there again and typed on. The built extension is held to one rewrite of each kind in every editor too, and to a press in its card (\`test/browser/editors-built.spec.ts\`). In each cell: ${browsers.join(', then ')}.

${row(['promise', ...editors])}
${row(['---', ...editors.map(() => '---')])}
${names.map((name) => row([name, ...editors.map((editor) => cell(editor, name))])).join('\n')}

${browsers.map((browser) => `${browser}: ${count(browser)} of ${editors.length * names.length}.`).join(' ')}

${alsoTried}`;
}
