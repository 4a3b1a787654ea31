import texts from '../_locales/en/messages.json';
import type { Voice } from './say';

/** The texts of one language, as `_locales/…/messages.json` has them. */
export type Texts = Readonly<
  Record<
    string,
    {
      readonly message: string;
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
    }
  >
>;

/** A voice that speaks from a file of texts the way a browser does. */
export function voiceOf(texts: Texts): Voice {
  return (key, values) => {
    const { message = '', placeholders = {} } = texts[key] ?? {};
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const place = placeholders[name.toLowerCase()]?.content.slice(1);
      return values[Number(place) - 1] ?? '';
    });
  };
}

/** What speaks where no extension runs: on the command line and in tests. */
export const english: Voice = voiceOf(texts);
