import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One file of the repository, read once. `file` is its path from the root, with `/`. */
export type Source = { readonly file: string; readonly code: string };

/** One thing a file takes from another: `from` as written, `typeOnly` when nothing of it is there at run time. */
export type Import = { readonly from: string; readonly typeOnly: boolean; readonly how: How };
type How = 'static' | 'dynamic' | 'glob';

/** Every file below the given folders whose name ends so, in a fixed order. */
export function sources(folders: readonly string[], endings: readonly string[]): Source[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
    .filter((file) => !file.includes('node_modules/'))
    .sort()
    .map((file) => ({ file, code: readFileSync(file, 'utf8') }));
}

/** A file parsed as the build parses it; throws when it is no TypeScript. */
export function parse({ file, code }: Source) {
  const parsed = parseSync(file, code);
  const [error] = parsed.errors;
  if (error) throw new Error(`${file} can't be parsed: ${error.message}`);
  return parsed;
}

type Program = ReturnType<typeof parse>['program'];
type Node =
  | Program['body'][number]
  | Parameters<NonNullable<Visit['CallExpression']>>[0]['arguments'][number];
type Visit = ConstructorParameters<typeof Visitor>[0];

const literal = (node: Node): string | null =>
  node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;

/** Every import of a file: static, re-exported, dynamic, of a type, and by `import.meta.glob`. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (from: string | null, typeOnly: boolean, how: How) =>
    found.push({ from: from ?? '(computed)', typeOnly, how });
  new Visitor({
    ImportDeclaration(node) {
      const named = node.specifiers;
      const allTypes =
        named.length > 0 && named.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
      add(node.source.value, node.importKind === 'type' || allTypes, 'static');
    },
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source.value, node.exportKind === 'type', 'static');
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.exportKind === 'type', 'static');
    },
    ImportExpression(node) {
      add(literal(node.source), false, 'dynamic');
    },
    TSImportType(node) {
      add(node.source.value, true, 'static');
    },
    CallExpression(node) {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return;
      if (callee.property.type !== 'Identifier' || callee.property.name !== 'glob') return;
      const [first] = node.arguments;
      const patterns = first?.type === 'ArrayExpression' ? first.elements : [first];
      for (const pattern of patterns) add(pattern ? literal(pattern) : null, false, 'glob');
    },
  }).visit(parse(source).program);
  return found;
}

/** Where a relative import leads, from the root and without its ending; null for a package. A glob keeps its stars. */
export function target(source: Source, { from }: Import): string | null {
  if (from.startsWith('/')) return from.slice(1);
  if (!from.startsWith('.')) return null;
  const joined = path.posix.join(path.posix.dirname(source.file), from.replace(/\?.*$/, ''));
  return joined.replace(/\.tsx?$/, '');
}
