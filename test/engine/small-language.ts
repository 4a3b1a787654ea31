import { createEngine, type Engine } from '../../src/engine/check';
import type { Language, WordLists } from '../../src/engine/language';
import type { Rule } from '../../src/engine/rule';

/** A language just large enough to test the engine with: it judges nothing. */
export const smallLanguage: Language = {
  id: 'en',
  words: {
    be: ['am', 'is', 'are', 'was', 'were', "'m", "'re", "'s"],
    have: ['have', 'has', "'ve", "'s"],
    very: ['so', 'very', 'more than'],
    proud: ['proud', 'thrilled', 'over the moon'],
  },
  inflect: (word) => [
    word,
    `${word}s`,
    word.endsWith('e') ? `${word}d` : `${word}ed`,
    `${word.replace(/e$/, '')}ing`,
  ],
  us: { we: ['we', 'us', 'our'], i: ['i', 'me', 'my'] },
  you: ['you', 'your'],
  detect: (reading) => (reading.tokens.some((token) => token.kind === 'word') ? 'yes' : 'none'),
  judge: () => ({ score: 0, focus: 100, nudge: false, leans: false, reasons: [], tone: null }),
};

/** A rule that says nothing much, with what a test is about put in. */
export function ruleOf(parts: Partial<Rule> & Pick<Rule, 'match'>): Rule {
  return { category: 'brag', severity: 'warn', says: 'Says.', why: 'Why.', flags: {}, allows: [], ...parts };
}

/** An engine of these rules, by id. */
export function engineOf(rules: Readonly<Record<string, Rule>>, lists: WordLists = {}): Engine {
  return createEngine({
    language: smallLanguage,
    rules: Object.entries(rules).map(([id, rule]) => ({ id, rule, source: 'Test', lists })),
  });
}

/** The draft with every finding of a pattern in [brackets]. */
export function marked(match: string | readonly string[], draft: string, parts: Partial<Rule> = {}): string {
  const engine = engineOf({ rule: ruleOf({ match: typeof match === 'string' ? [match] : match, ...parts }) });
  return [...engine.hits(draft, { names: { names: ['Harbor Kitchen', 'Acme'], products: ['Soup Van'] } })]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      draft,
    );
}
