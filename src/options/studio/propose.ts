import { inflect } from '../../languages/en/inflect';
import { words as lists } from '../../languages/en/words';
import type { Preset } from '../../presets/preset';
import type { Key } from '../../say';

const us = /^(we|us|our|ours)$/i;
const be = /^(am|is|are|was|were|been|being)$/i;
const have = /^(have|has|had)$/i;
/** Lists that say what a word is about; a word in one of them may as well be another one of it. */
const ideas = ['delighted', 'very', 'network'].filter((name) => name in lists);

/** One thing that a marked phrase may stand for, from its very words to what people say like it. */
export type Proposal = { readonly pattern: string; readonly says: Key };

/**
 * Patterns for a phrase that somebody marked: its words as they stand, with our names and forms of words, and with
 * like words in their places.
 */
export function proposals(phrase: string, preset: Pick<Preset, 'us'>): readonly Proposal[] {
  const words = phrase.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (words.length === 0) return [];
  const own = [...(preset.us?.names ?? []), ...(preset.us?.products ?? [])].map((name) => name.toLowerCase());
  const plain = words.map((word) => word.toLowerCase());
  const forms = plain.map((word) => {
    if (us.test(word) || own.includes(word)) return '{us}';
    if (be.test(word)) return '{be}';
    if (have.test(word)) return '{have}';
    if (/^\d/.test(word)) return '{num}';
    return word;
  });
  const wide = forms.map((form) => {
    if (form.startsWith('{')) return form;
    const idea = ideas.find((name) => holds(name, form));
    if (idea) return `{${idea}}`;
    return inflect(form).length > 1 && form.length > 3 && !/s$/.test(form) ? `${form}~` : form;
  });
  const all: Proposal[] = [
    { pattern: plain.join(' '), says: 'studio_offer_words' },
    { pattern: forms.join(' '), says: 'studio_offer_us' },
    { pattern: wide.join(' '), says: 'studio_offer_like' },
  ];
  return all.filter(({ pattern }, at) => all.findIndex((other) => other.pattern === pattern) === at);
}

function holds(list: string, word: string): boolean {
  const entries: readonly string[] = (lists as Readonly<Record<string, readonly string[]>>)[list] ?? [];
  return entries.some((entry) => entry.replace(/~$/, '').toLowerCase() === word);
}
