import { type Texts, voiceOf } from '../../../src/english';
import { direction, language, speakWith } from '../../../src/say';
import { pseudo } from './pseudo';

const files = import.meta.glob<Texts>('../../../_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** Speaks one of our languages, by the name of its folder, or the pseudo-locale. */
export function speakIn(tongue: string): void {
  const folder = tongue === 'pseudo' ? 'en' : tongue;
  const texts = files[`../../../_locales/${folder}/messages.json`];
  if (!texts) throw new Error(`There is no _locales/${folder}. Say pseudo, or: ${Object.keys(files)}`);
  speakWith(voiceOf(tongue === 'pseudo' ? pseudo(texts) : texts));
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}
