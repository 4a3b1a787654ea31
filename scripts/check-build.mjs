// Holds a build against what the project promises of it. Every failure is a sentence that says what to do.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync, Visitor } from 'vite';
import { Plain } from './process.mjs';

/**
 * Budgets in kB (1,000 bytes) of gzip: what every page of a listed site pays, and what one with a composer pays. The
 * first carries what is known of every site: a fifth of a kilobyte each.
 */
const budgets = { 'content.iife.js': 10, 'story.iife.js': 137, 'card.iife.js': null };

const kilobytes = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

function sizeWithin(file, budget, name) {
  const size = kilobytes(file);
  if (budget && size > budget)
    throw new Plain(
      `${name} is ${size.toFixed(1)} kB gzip, over its budget of ${budget} kB. See what grew ` +
        '(a new dependency, a word list, the weights) and make it smaller; raise the budget only with a reason.',
    );
  return `${name} ${size.toFixed(1)} kB gzip${budget ? ` of ${budget}` : ''}`;
}

/** What a file still imports: another file would have to be readable by the page, a package would be missing. */
function importsOf(file) {
  const { program, module } = parseSync(file, readFileSync(file, 'utf8'));
  const found = module.staticImports.map((entry) => entry.moduleRequest.value);
  new Visitor({
    ImportExpression: (node) =>
      void found.push(node.source.type === 'Literal' ? node.source.value : '(computed)'),
  }).visit(program);
  return found;
}

function checkExtension(target, folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  if (manifest.web_accessible_resources)
    throw new Plain(
      `dist/${target}/manifest.json has web_accessible_resources, so every page can tell that Youward is installed. ` +
        'Keep the content script in one file (its name ends in .iife.ts) and import no assets by URL in it.',
    );
  const first = new Set(manifest.content_scripts.flatMap((entry) => entry.js));
  const later = readdirSync(path.join(folder, 'src'))
    .filter((name) => name.endsWith('.iife.js') && !first.has(`src/${name}`))
    .map((name) => `src/${name}`);
  for (const script of [...first, ...later]) {
    const imports = importsOf(path.join(folder, script));
    if (imports.length)
      throw new Plain(
        `${script} of ${target} still imports ${imports.join(', ')}; it must be one self-contained file.`,
      );
  }
  if (target === 'firefox' && !manifest.browser_specific_settings?.gecko?.id)
    throw new Plain('The Firefox manifest has no gecko id; see manifestFor in vite.config.ts.');
  const popup = manifest.action.default_popup;
  if (!readFileSync(path.join(folder, popup), 'utf8').includes('class="pop-head"'))
    throw new Plain(
      `${popup} of ${target} has no first frame in it, so the popup is blank until its code has come. See scripts/first-frame.mjs.`,
    );
  for (const file of Object.values(manifest.icons))
    if (!existsSync(path.join(folder, file)))
      throw new Plain(`The manifest of ${target} names the icon ${file}, which the build does not have.`);
  return [...first, ...later]
    .map((script) => {
      const name = path.basename(script);
      return sizeWithin(path.join(folder, script), budgets[name] ?? null, name);
    })
    .join(', ');
}

function checkEngine(file) {
  const imports = importsOf(file);
  if (imports.length) throw new Plain(`dist/engine.js imports ${imports.join(', ')}; it must stand alone.`);
  return sizeWithin(file, null, 'engine.js');
}

function checkCommand(file) {
  const packages = importsOf(file).filter((name) => !isBuiltin(name));
  if (packages.length)
    throw new Plain(`dist/cli.js imports ${packages.join(', ')}; only Node's own modules may stay outside.`);
  if (!readFileSync(file, 'utf8').startsWith('#!'))
    throw new Plain('dist/cli.js must begin with #!/usr/bin/env node.');
  if (process.platform !== 'win32' && !(statSync(file).mode & 0o100))
    throw new Plain('dist/cli.js is not executable.');
  return sizeWithin(file, null, 'cli.js');
}

/** Checks one built part in `out` and says its size; throws a sentence when it breaks a promise. */
export function checkBuild(part, out) {
  if (part === 'engine') return checkEngine(path.join(out, 'engine.js'));
  if (part === 'cli') return checkCommand(path.join(out, 'cli.js'));
  return checkExtension(part, path.join(out, part));
}
