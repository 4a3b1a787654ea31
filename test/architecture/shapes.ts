import path from 'node:path';
import { Visitor } from 'vite';
import { parse, type Source } from './source';

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const vague = /(^|[-.])(utils?|helpers?|common|misc|managers?|services?|stuff|shared|lib)([-.]|$)/i;

const lines = (source: Source) => source.code.trimEnd().split('\n').length;
const stem = (file: string) => path.posix.basename(file).replace(/(\.iife)?\.[cm]?[jt]sx?$/, '');

/** What is wrong with a file's name. */
export function nameFaults(source: Source): string[] {
  const { file } = source;
  const name = path.posix.basename(file);
  const faults: string[] = [];
  for (const part of file.split('/'))
    if (vague.test(part.replace(/\.test\.tsx?$/, '')))
      faults.push(
        `${file}: "${part}" says nothing about what is in it. Name it after the one thing it does.`,
      );
  const own = stem(name).replace(/\.(test|spec|d)$/, '');
  // A file of several small ones (icons.tsx) is named for the lot.
  const several = exportCount(source) > 1 && kebab.test(own);
  const component =
    file.startsWith('src/') &&
    name.endsWith('.tsx') &&
    !name.includes('.test.') &&
    own !== 'main' &&
    !several;
  if (component && !/^[A-Z][A-Za-z0-9]*$/.test(own))
    faults.push(`${file} holds a component; name it in PascalCase, as the component in it.`);
  if (!component && !kebab.test(own) && !name.endsWith('.tsx'))
    faults.push(
      `${file} should be named in kebab-case, for example ${kebabOf(own)}${path.posix.extname(name)}.`,
    );
  return faults;
}

const exportCount = ({ code }: Source) => code.match(/^export (?!type)/gm)?.length ?? 0;

const kebabOf = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();

/** What is wrong with a file's size. */
export function sizeFaults(source: Source): string[] {
  const { file } = source;
  const count = lines(source);
  if (file.startsWith('src/rules/')) {
    if (count < 15 || count > 40)
      return [
        `${file} has ${count} lines; a rule has 15 to 40. ${count > 40 ? 'Split it into two ideas.' : 'Give it more phrasings and examples.'}`,
      ];
    return [];
  }
  const most = file.endsWith('.tsx') ? 60 : 250;
  if (count <= most) return [];
  return [
    `${file} has ${count} lines; a ${most === 60 ? 'component has 60' : 'module has 250'} at most. Split it.`,
  ];
}

/** What is wrong with a file that is data: a rule or a site. `type` is the name of the type it must satisfy. */
export function dataFileFaults(source: Source, type: 'Rule' | 'Site'): string[] {
  const faults: string[] = [];
  const id = stem(source.file);
  if (!kebab.test(id)) faults.push(`${source.file}: its name is its id, so it must be kebab-case.`);
  const { program } = parse(source);
  const exported = program.body.filter((node) => node.type.startsWith('Export'));
  const [only] = exported;
  if (exported.length !== 1 || only?.type !== 'ExportDefaultDeclaration')
    return [...faults, `${source.file} must export one thing, by default: its ${type.toLowerCase()}.`];
  const { declaration } = only;
  const checked =
    declaration.type === 'TSSatisfiesExpression' ||
    (declaration.type === 'Identifier' && source.code.includes(`${declaration.name}: ${type}`));
  if (!checked)
    faults.push(`${source.file}: let the compiler check it: "export default { … } satisfies ${type};".`);
  new Visitor({
    FunctionDeclaration: () =>
      void faults.push(`${source.file} has code in it; a ${type.toLowerCase()} is data only.`),
    ArrowFunctionExpression: () =>
      void faults.push(`${source.file} has code in it; a ${type.toLowerCase()} is data only.`),
  }).visit(program);
  return faults;
}

/** What `npm run new` left for the writer to fill in, a sentence a line. */
export function unfilledFaults({ file, code }: Source): string[] {
  return code.split('\n').flatMap((line, index) => {
    const what = /fill[ -]in\b[^'"\]]*/i.exec(line)?.[0];
    return what ? [`${file}:${index + 1}: ${what.trim()}`] : [];
  });
}

/** Three or more ids written out in one list or object: a registration by hand, which the globs make needless. */
export function handListFaults(source: Source, ids: ReadonlySet<string>, what: 'rule' | 'site'): string[] {
  const faults: string[] = [];
  const judge = (names: readonly unknown[]) => {
    const known = names.filter((name) => typeof name === 'string' && ids.has(name));
    if (known.length >= 3)
      faults.push(
        `${source.file} lists ${what}s by hand (${known.slice(0, 3).join(', ')}…). A new file must be enough: find them with import.meta.glob, or tell them apart by what they say of themselves.`,
      );
  };
  new Visitor({
    ArrayExpression: (node) =>
      judge(node.elements.map((one) => (one?.type === 'Literal' ? one.value : null))),
    ObjectExpression: (node) =>
      judge(
        node.properties.map((one) => {
          if (one.type !== 'Property') return null;
          return one.key.type === 'Identifier'
            ? one.key.name
            : one.key.type === 'Literal'
              ? one.key.value
              : null;
        }),
      ),
  }).visit(parse(source).program);
  return faults;
}

const impure =
  /^(window|document|navigator|location|globalThis|self|chrome|browser|fetch|XMLHttpRequest|localStorage|performance|Date|setTimeout|setInterval|queueMicrotask|requestAnimationFrame|process|console|crypto)$/;

/** Where code that must be pure reaches for the page, the browser, the clock, the network or chance. */
export function purityFaults(source: Source): string[] {
  const faults: string[] = [];
  const names = new Set<number>();
  const skip = (node: { readonly start: number }) => names.add(node.start);
  const found: { name: string; start: number }[] = [];
  new Visitor({
    MemberExpression(node) {
      if (!node.computed) skip(node.property);
      if (node.object.type === 'Identifier' && node.object.name === 'Math' && !node.computed)
        if (node.property.type === 'Identifier' && node.property.name === 'random')
          faults.push(`${source.file} uses Math.random; the same draft must always get the same report.`);
    },
    Property: (node) => void (node.computed || node.shorthand || skip(node.key)),
    TSPropertySignature: (node) => void skip(node.key),
    TSQualifiedName: (node) => void skip(node.right),
    Identifier: (node) => void (impure.test(node.name) && found.push(node)),
  }).visit(parse(source).program);
  for (const { name, start } of found)
    if (!names.has(start))
      faults.push(
        `${source.file} uses ${name}; here there is no page, browser, clock or network. Take it as an argument (or, if it is something of your own, give it another name).`,
      );
  return faults;
}

const banned: readonly (readonly [RegExp, string])[] = [
  [/@ts-(ignore|nocheck)/, 'silences the compiler; mend the type instead'],
  [/waitForTimeout\(/, 'sleeps; wait for what should happen instead'],
  [/\b(test|it|describe)\.only\(/, 'runs one test only; take the .only away'],
  [
    /\bTODO\b(?!\s*\(?\d{4}-\d{2}-\d{2})/,
    'has a TODO without a date; write TODO (2027-01-31): what and why, or do it now',
  ],
  [/eslint-disable/, 'silences a linter this project does not use'],
];

/** Habits that are not this project's. */
export function habitFaults({ file, code }: Source): string[] {
  return code
    .split('\n')
    .flatMap((line, index) =>
      banned.filter(([pattern]) => pattern.test(line)).map(([, what]) => `${file}:${index + 1} ${what}.`),
    );
}
