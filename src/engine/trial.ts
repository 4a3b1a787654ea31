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

/** Rules on trial: each by itself, as if the others were switched off, by its place in the list; or all together. */
export type Trials = {
  readonly of: (rule: number) => Trial;
  /** The places of the rules that fire in a post. */
  readonly fired: (post: string) => ReadonlySet<number>;
};

/** Puts rules on trial under one context. What is asked twice of one rule and text is read once. */
export function trials(
  language: Pick<Language, 'us' | 'you'>,
  rules: readonly LoadedRule[],
  context: Context,
): Trials {
  const people = peopleOf(language, context);
  const finder = new Finder(rules);
  const fired = (post: string) => {
    const reading = readWith(post, { people, kind: 'post' });
    const idle = Uint8Array.from(rules, (one) => (one.rule.kind === 'reply' ? 1 : 0));
    return new Set(finder.find(reading, idle).matches.map((match) => match.rule));
  };
  const of = (rule: number): Trial => {
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
  return { of, fired };
}
