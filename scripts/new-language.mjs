// Writes the file of a new language of the interface, with every text there is to translate: npm run new language NAME.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Plain, root } from './process.mjs';

/** What is not translated. */
const kept = new Set(['app_name']);
/** What stands before each text until it is translated; a test finds it. */
const mark = 'fill in: ';

/** The name of a language as folders have it and as browsers write it: `pt_BR` and `pt-BR`. */
function checkLanguage(name) {
  const tag = name?.replace('_', '-') ?? '';
  const [known] = Intl.PluralRules.supportedLocalesOf(/^[a-z]{2,3}(-[A-Z]{2})?$/.test(tag) ? tag : []);
  if (known !== tag || !tag)
    throw new Plain(
      `"${name ?? ''}" is no language of browsers. Write it like it, nl or pt_BR: npm run new language it`,
    );
  const folder = tag.replace('-', '_');
  if (existsSync(path.join(root, '_locales', folder)))
    throw new Plain(`There is _locales/${folder} already. Mend what is in it.`);
  return { tag, folder };
}

/** Every English text, marked, with the forms that a count takes in the language instead of the English ones. */
function textsFor(tag, english) {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const locale = new Intl.Locale(tag);
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo;
  const stems = Object.keys(english).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []);
  const own = { language: tag, direction };
  const marked = (key, text) => ({
    ...text,
    message: own[key] ?? (kept.has(key) ? text.message : mark + text.message),
  });
  return Object.entries(english).flatMap(([key, text]) => {
    const [stem] = stems.filter((one) => key === `${one}_one` || key === `${one}_other`);
    if (!stem) return [[key, marked(key, text)]];
    // All forms of a count stand where its last English one does.
    if (!key.endsWith('_other')) return [];
    return forms.map((form) => [
      `${stem}_${form}`,
      marked(key, form === 'one' ? (english[`${stem}_one`] ?? text) : text),
    ]);
  });
}

/** Writes `_locales/NAME/messages.json` and gives its name and how many texts wait in it. */
export function newLanguage(name) {
  const { tag, folder } = checkLanguage(name);
  const english = JSON.parse(readFileSync(path.join(root, '_locales/en/messages.json'), 'utf8'));
  const texts = textsFor(tag, english);
  const file = `_locales/${folder}/messages.json`;
  mkdirSync(path.join(root, path.dirname(file)));
  writeFileSync(path.join(root, file), `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`);
  return { file, waiting: texts.filter(([, { message }]) => message.startsWith(mark)).length };
}
