import { language, say } from '../say';

/** Words one after the other, as the writer's language lists them. */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(words);
}

/** The same, each between the quotation marks of that language. */
export function listedQuoted(words: readonly string[]): string {
  return listed(words.map((one) => say('quoted', { words: one })));
}
