import { type Engine, hitOf } from './check';
import { Finder } from './find';
import type { Context } from './finding';
import type { Language } from './language';
import type { LoadedRule } from './load';
import { peopleOf } from './names';
import { readWith } from './reading';
import { rewritesOf } from './rewrite';

/** What examples ask of an engine. */
export type Trial = Pick<Engine, 'hits' | 'rewrites'>;

/**
 * Makes trials of rules under one context, by their place in the list: each rule alone, as if the others were switched
 * off, and what is asked twice of one text is read once.
 */
export function trials(
  language: Pick<Language, 'us' | 'you'>,
  rules: readonly LoadedRule[],
  context: Context,
): (rule: number) => Trial {
  const people = peopleOf(language, context);
  const finder = new Finder(rules);
  return (rule) => {
    const loaded = rules[rule]!;
    const kind = loaded.rule.kind ?? 'post';
    const others = new Uint8Array(rules.length).fill(1);
    others[rule] = 0;
    const known = new Map<string, ReturnType<typeof read>>();
    const read = (text: string) => {
      const reading = readWith(text, { people, kind });
      return { reading, matches: finder.find(reading, others).matches };
    };
    const found = (text: string) => {
      const before = known.get(text) ?? read(text);
      known.set(text, before);
      return before;
    };
    return {
      hits(text) {
        const { reading, matches } = found(text);
        return matches.map((match) => hitOf(match, rules, reading));
      },
      rewrites(text) {
        const { reading, matches } = found(text);
        return matches[0] ? rewritesOf(matches[0], loaded, reading) : [];
      },
    };
  };
}
