import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { mostBytes, textOf } from '../../presets/json';
import { type Mistake, PresetRefused, refused } from '../../presets/mistake';
import { openSigned } from '../../presets/signed';

/** A file that can't be read or written; its message says which and why. */
export class FileMistake extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read or written',
  EEXIST: 'it is there already; choose another name, or take it away first',
};

/** Runs something with a file; what goes wrong is said with the file's name. */
export function withFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PresetRefused) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new FileMistake(`${file}: ${reasons[code] ?? (error instanceof Error ? error.message : error)}.`);
  }
}

/** The JSON text of a preset in a file: JSON, YAML, or a signed envelope, whose signature must fit. */
export async function presetText(file: string): Promise<string> {
  const bytes = withFile(file, () => readFileSync(file));
  if (/\.ya?ml$/i.test(file)) return fromYaml(textOf(bytes));
  return (await openSigned(textOf(bytes, mostBytes * 2))).text;
}

/** YAML as the JSON that browsers read. Throws a `PresetRefused` with the line and column of each mistake. */
export function fromYaml(text: string): string {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false });
  const mistakes = document.errors.map(({ code, message, pos }): Mistake => {
    const { line, col } = lineCounter.linePos(pos[0]);
    const twice = code === 'DUPLICATE_KEY';
    const says = `Line ${line}, column ${col}: ${message.replace(/\.?$/, '.')} Mend it there.`;
    return { code: twice ? 'E-KEY' : 'E-JSON', path: '', says };
  });
  if (mistakes.length > 0) throw new PresetRefused(mistakes);
  try {
    return `${JSON.stringify(document.toJS({ maxAliasCount: 100 }), null, 2)}\n`;
  } catch {
    throw refused('E-COST', 'Its aliases (`*name`) refer to each other too often. Write the values out.');
  }
}
