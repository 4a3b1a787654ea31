// Writes a complete starting file: npm run new rule NAME, npm run new site NAME [HOST…], npm run new language NAME.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newLanguage } from './new-language.mjs';
import { main, Plain, root } from './process.mjs';

const kinds = {
  rule: { folder: 'src/rules/en', example: 'follow-us', named: 'for what writers do' },
  site: { folder: 'src/sites', example: 'ravelry', named: 'for the site' },
};

const kebabOf = (name) =>
  name
    .replace(/\.ts$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .toLowerCase();

/** Throws a sentence with the mend when a name can't be the name of such a file. */
function checkName(kind, name) {
  const { folder, example, named } = kinds[kind];
  if (!name) throw new Plain(`Name the ${kind} ${named}: npm run new ${kind} ${example}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    const mended = kebabOf(name) || example;
    throw new Plain(
      `"${name}" can't be a file's name here; write it in kebab-case: npm run new ${kind} ${mended}`,
    );
  }
  if (/(^|-)(utils?|helpers?|common|misc|managers?|services?)(-|$)/.test(name))
    throw new Plain(`"${name}" says nothing. Name the ${kind} ${named}: npm run new ${kind} ${example}`);
  const file = `${folder}/${name}.ts`;
  if (existsSync(path.join(root, file)))
    throw new Plain(`There is a ${kind} of this name already: ${file}. Add to it, or choose another name.`);
  return file;
}

function checkHosts(hosts) {
  for (const host of hosts)
    if (!/^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/.test(host))
      throw new Plain(
        `"${host}" is no host name. Give it without https:// and without a path: www.example.com`,
      );
}

/** Puts hosts into the manifest, where every host Youward runs on stands in plain sight; its layout is kept. */
function addToManifest(hosts) {
  const file = path.join(root, 'manifest.json');
  const wanted = hosts.map((host) => `"https://${host}/*"`);
  let manifest = readFileSync(file, 'utf8');
  const lists = [/"host_permissions": \[[^\]]*\]/, /"matches": \[[^\]]*\]/].map(
    (list) => list.exec(manifest)[0],
  );
  for (const list of lists) {
    const indent = /\n(\s*)"/.exec(list)?.[1] ?? ' ';
    const fresh = wanted.filter((host) => !list.includes(host));
    const longer = list.replace(/"(\s*)\]$/, `"${fresh.map((host) => `,\n${indent}${host}`).join('')}$1]`);
    manifest = manifest.replace(list, () => longer);
  }
  writeFileSync(file, manifest);
}

const nextSteps = {
  rule: (file) => `${file} is written. Next:
  1. Replace every "fill in" with your own words. The language of the patterns: CONTRIBUTING.md.
  2. npm test rules unit    tells you what is left, sentence by sentence.`,
  site: (
    file,
    hosts,
  ) => `${file} is written${hosts.length ? ', and its hosts are in manifest.json' : ''}. Next:
  1. Replace every "fill in" with what the site's page has${hosts.length ? '' : '; its hosts go into manifest.json too'}.
  2. npm test unit    tells you what is left, sentence by sentence.`,
};

await main(async () => {
  const [kind, name, ...hosts] = process.argv.slice(2);
  if (kind === 'language') {
    const { file, waiting } = newLanguage(name);
    return console.log(`${file} is written. Next:
  1. Translate what stands behind each "fill in:", ${waiting} texts; the voice and the words: docs/translating.md.
  2. npm test unit    tells you what is left, text by text.`);
  }
  if (!(kind in kinds))
    throw new Plain(
      'Say what is new: npm run new rule NAME, npm run new site NAME [HOST…], or npm run new language NAME',
    );
  const file = checkName(kind, name);
  checkHosts(hosts);
  let code = readFileSync(path.join(root, 'scripts/templates', `${kind}.ts`), 'utf8');
  code = code.replace('0000-00-00', new Date().toISOString().slice(0, 10));
  if (hosts.length)
    code = code.replace(`['fill-in.example']`, `[${hosts.map((host) => `'${host}'`).join(', ')}]`);
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), code);
  if (kind === 'site' && hosts.length) addToManifest(hosts);
  console.log(nextSteps[kind](file, hosts));
});
