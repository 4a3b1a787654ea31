import type messages from '../_locales/en/messages.json';

type Messages = typeof messages;
type Values<Name> = Readonly<Record<Extract<Name, string>, string | number>>;
type Holes<Key extends keyof Messages> = Messages[Key] extends { readonly placeholders: infer Named }
  ? keyof Named
  : never;
type Filling<Name> = [Name] extends [never] ? [] : [values: Values<Name>];

/** The name of a text of the interface, as `_locales/en/messages.json` has it. */
export type Key = keyof Messages;
/** The name of a text with a count in it, without the form of its plural. */
export type Stem = Key extends infer Name ? (Name extends `${infer Own}_other` ? Own : never) : never;

/** Gives a text in the writer's language, its placeholders filled in the order of the alphabet; empty for no such text. */
export type Voice = (key: string, values: string[]) => string;

/** The browser's own texts: `_locales`, in its language, and in English where that has none. */
const browserVoice: Voice = (key, values) => {
  const own = (globalThis as { readonly browser?: typeof chrome }).browser ?? globalThis.chrome;
  return own.i18n.getMessage(key, values);
};
let voice = browserVoice;
let plural: Intl.PluralRules | undefined;
let figures: Intl.NumberFormat | undefined;

/** Takes another voice than the browser's: where there is no extension, and in tests. */
export function speakWith(other: Voice): void {
  [voice, plural, figures] = [other, undefined, undefined];
}

/** The language of the texts, as `lang` takes it. It is the browser's only where that has texts. */
export function language(): string {
  return voice('language', []);
}

/** Which way that language is written. */
export function direction(): 'ltr' | 'rtl' {
  return voice('direction', []) === 'rtl' ? 'rtl' : 'ltr';
}

/** The language as numbers and dates are written: the computer's own variety of it, where it has one. */
export function locale(): string {
  const own = new Intl.NumberFormat().resolvedOptions().locale;
  return own.split('-')[0] === language().split('-')[0] ? own : language();
}

/** A text in the writer's language. Numbers are written as that language writes them. */
export function say<Name extends Key>(key: Name, ...[values]: Filling<Holes<Name>>): string {
  return filled(key, values ?? {});
}

/** A text with a count in it, in the form that the count takes in the writer's language. */
export function sayCount<Own extends Stem>(
  stem: Own,
  count: number,
  ...[values]: Filling<Exclude<Holes<Extract<`${Own}_other`, Key>>, 'count'>>
): string {
  plural ??= new Intl.PluralRules(language());
  const all = { ...values, count };
  return filled(`${stem}_${plural.select(count)}`, all) || filled(`${stem}_other`, all);
}

function filled(key: string, values: Readonly<Record<string, string | number>>): string {
  figures ??= new Intl.NumberFormat(locale());
  const write = (value: string | number) => (typeof value === 'number' ? figures!.format(value) : value);
  const inOrder = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
  return voice(
    key,
    inOrder.map(([, value]) => write(value ?? '')),
  );
}
