import type { Seen } from '../../test/browser/matrix/seen';

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

What the last run saw on the real libraries, through the composer's own code in an extension: \`npm run browser\` and \`npm run browser:firefox\` keep it, \`npm run docs:editors\` writes it down. A rewrite is put in place and held against the editor's own model, taken back with one Ctrl+Z, put there again and typed on. In each cell: ${browsers.join(', then ')}.

${row(['promise', ...editors])}
${row(['---', ...editors.map(() => '---')])}
${names.map((name) => row([name, ...editors.map((editor) => cell(editor, name))])).join('\n')}

${browsers.map((browser) => `${browser}: ${count(browser)} of ${editors.length * names.length}.`).join(' ')}
`;
}
