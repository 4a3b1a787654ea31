import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { english, type Texts, voiceOf } from '../src/english';
import { language, say, sayCount, speakWith } from '../src/say';
import { sources } from './architecture/source';
import { englishLeft } from './interface-texts/english-left';

const read = (file: string) => readFileSync(file, 'utf8');
const texts = (folder: string): Texts => JSON.parse(read(`_locales/${folder}/messages.json`));
const folders = readdirSync('_locales');
const source = texts('en');
const names = Object.keys(source);
const stems = names.filter((name) => name.endsWith('_other')).map((name) => name.replace(/_other$/, ''));
const stemOf = (name: string) =>
  stems.find(
    (stem) => /^_(zero|one|two|few|many|other)$/.test(name.slice(stem.length)) && name.startsWith(stem),
  );
const holes = ({ message }: Texts[string]) => new Set(message.match(/\$\w+\$/g));

const components = sources(['src'], ['.ts', '.tsx']);

/** Every piece of text in quotation marks in what could say something. */
function quoted(): ReadonlySet<string> {
  const found = new Set<string>();
  const keep = {
    Literal: ({ value }: { value: unknown }) => void (typeof value === 'string' && found.add(value)),
  };
  for (const { file, code } of components)
    if (!/^src\/(engine|languages|rules|sites|presets|composer|cli)\//.test(file))
      new Visitor(keep).visit(parseSync(file, code).program);
  return found;
}

describe('the texts of the interface', () => {
  it('are each said somewhere', () => {
    const said = quoted();
    const manifest = read('manifest.json');
    const named = (name: string) => said.has(stemOf(name) ?? name) || manifest.includes(`__MSG_${name}__`);
    const own = ['language', 'direction'];
    expect(names.filter((name) => !named(name) && !own.includes(name))).toEqual([]);
  });

  it('stand in no component in English', () => {
    expect(components.filter(({ file }) => file.endsWith('.tsx')).flatMap(englishLeft)).toEqual([]);
  });

  it('are looked for in elements, in attributes and in what stands between', () => {
    const file = 'src/ui/Made.tsx';
    const told = (jsx: string) => englishLeft({ file, code: `const made = ${jsx};` }).length;
    for (const left of [
      '<p>Left here</p>',
      '<p title="Left here" />',
      "<p>{'Left here'}</p>",
      '<p>{here ? `Left here` : null}</p>',
    ])
      expect([left, told(left)]).toEqual([left, 1]);
    for (const fine of [
      '<p lang="en">A draft</p>',
      '<kbd>Alt</kbd>',
      '<p class="left here">{say("close")}</p>',
    ])
      expect([fine, told(fine)]).toEqual([fine, 0]);
  });

  it.each(folders)('%s has every text, and none that English has not', (folder) => {
    const own = Object.keys(texts(folder));
    const wanted = (name: string) => !stemOf(name) || name.endsWith('_other');
    expect(names.filter((name) => wanted(name) && !own.includes(name))).toEqual([]);
    expect(own.filter((name) => !names.includes(name) && !stemOf(name))).toEqual([]);
  });

  it.each(folders)('%s has nothing left to fill in', (folder) => {
    const left = Object.entries(texts(folder)).filter(([, { message }]) => message.startsWith('fill in:'));
    expect(left.map(([name, { message }]) => `${name}: ${message}`)).toEqual([]);
  });

  it.each(folders)('%s has each form that a count takes in it, and no other', (folder) => {
    const own = Object.keys(texts(folder));
    const { pluralCategories } = new Intl.PluralRules(folder.replace('_', '-')).resolvedOptions();
    const forms = (stem: string) =>
      own.filter((name) => stemOf(name) === stem).map((name) => name.slice(stem.length + 1));
    for (const stem of stems)
      expect([stem, ...forms(stem).sort()]).toEqual([stem, ...[...pluralCategories].sort()]);
  });

  it.each(folders)('%s has the same placeholders, in the order in which they are handed over', (folder) => {
    for (const [name, text] of Object.entries(texts(folder))) {
      const stem = stemOf(name);
      const wanted = holes(source[stem ? `${stem}_other` : name]!);
      const own = holes(text);
      // "One place to look at": the word is the count.
      if (name.endsWith('_one')) wanted.delete('$COUNT$') && own.delete('$COUNT$');
      expect([name, ...[...own].sort()]).toEqual([name, ...[...wanted].sort()]);
      const order = Object.entries(text.placeholders ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
      expect([name, ...order.map(([, { content }]) => content)]).toEqual([
        name,
        ...order.map((_, at) => `$${at + 1}`),
      ]);
    }
  });

  it.each(folders)('%s has a summary that the stores take, and is what its folder is called', (folder) => {
    const { app_summary, language: own } = texts(folder);
    expect([...app_summary!.message].length).toBeLessThanOrEqual(132);
    expect(own!.message).toBe(folder.replace('_', '-'));
  });
});

describe('saying', () => {
  afterEach(() => speakWith(english));

  it('fills placeholders by their names', () => {
    expect(say('at_of', { all: 3, at: 1 })).toBe('1 of 3');
    expect(sayCount('findings', 1)).toBe('1 finding');
    expect(sayCount('posts', 1200)).toBe('1,200 posts');
  });

  it('takes the form and the figures of the language', () => {
    speakWith(voiceOf(texts('ja')));
    expect(sayCount('findings', 1)).toBe('指摘1件');
    speakWith(voiceOf(texts('de')));
    expect(sayCount('posts', 1200)).toBe('1.200 Beiträge');
    speakWith(voiceOf(texts('fr')));
    expect(sayCount('findings', 0)).toBe('0 remarque');
    expect(sayCount('posts', 1_000_000)).toMatch(/publications$/);
  });

  it('speaks English where a language has no text, plural and figures with it', () => {
    const empty = {};
    speakWith((key, values) => voiceOf(empty)(key, values) || english(key, values));
    expect(language()).toBe('en');
    expect(sayCount('posts', 1)).toBe('1 post');
  });
});
