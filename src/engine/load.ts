import { type Compiled, compile, compiledLimits } from './compile';
import { type Lists, Lowering } from './core';
import { at, Fault } from './fault';
import type { Language, WordLists } from './language';
import { later } from './later';
import type { Rule, Severity, Telling } from './rule';
import { type Part, parseTemplate, parseText, type Template } from './template';

/** A rule with its id and with whoever asked for it. */
export type NamedRule = {
  readonly id: string;
  readonly rule: Rule;
  /** For people: "Youward", or a preset's name. */
  readonly source: string;
  /** Word lists of its own, which hide the language's lists of the same name. */
  readonly lists?: WordLists;
  /** Tests have proven it: what is seldom asked of it is compiled when it is first asked, not at once. */
  readonly proven?: boolean;
  /** Gives what it tells people, where that is not in `rule`: a page gets it only when somebody asks. */
  readonly telling?: () => Telling;
  /** Settings of others for it: how loud it is, from how many matches on, more that it lets pass. */
  readonly severity?: Severity;
  readonly threshold?: number;
  readonly except?: readonly string[];
  readonly match?: readonly string[];
};

/** A rule, ready to match. What stands behind `match` may be compiled when it is first read. */
export type LoadedRule = {
  readonly id: string;
  readonly rule: Rule;
  readonly source: string;
  readonly severity: Severity;
  readonly threshold: number;
  readonly match: readonly Compiled[];
  readonly except: readonly Compiled[];
  readonly unless: { readonly in: NonNullable<Rule['unless']>['in']; readonly question: Question } | null;
  readonly telling: Telling;
  readonly says: readonly Part[];
  readonly templates: readonly Template[];
};

/** What an `unless` asks for: one object for all rules that ask the same. */
export type Question = { readonly match: readonly Compiled[] };

/** What a rule may hold at most. */
export const ruleLimits = { patterns: 20, message: 300 } as const;

function partsOfSays({ says, why }: Telling, captures: ReadonlySet<string>): readonly Part[] {
  if (says.length > ruleLimits.message || why.length > ruleLimits.message)
    throw new Fault(
      'E-SIZE',
      `\`says\` and \`why\` take at most ${ruleLimits.message} characters each. Say it shorter.`,
    );
  return at('says', () => parseText(says, captures));
}

/** What rules with the same word lists share: their patterns, and the questions of their `unless`, by source. */
type Known = {
  readonly lowering: Lowering;
  readonly compiled: Map<string, Compiled>;
  readonly questions: Map<string, Question>;
};

/** Rules of presets have a `/` in their id; built-in ones do not, and may take what room they need. */
function sizeOfPresets(rules: readonly LoadedRule[]): number {
  return rules.filter(({ id }) => id.includes('/')).reduce((sum, rule) => sum + sizeOf(rule), 0);
}

/** The instructions of all patterns of a rule: what it looks for, what it lets pass, and what excuses it. */
export function sizeOf({ match, except, unless }: LoadedRule): number {
  const all = [...match, ...except, ...(unless?.question.match ?? [])];
  return all.reduce((size, pattern) => size + pattern.size, 0);
}

/** Compiles rules that share lists together, so that each list and each pattern is worked out once. */
export class Loader {
  private readonly byLists = new Map<WordLists | null, Known>();
  constructor(private readonly language: Pick<Language, 'words' | 'inflect'>) {}

  /** Compiles one rule. Throws a `Fault` that names the rule, the field and the column of the mistake. */
  load(named: NamedRule): LoadedRule {
    return at(named.id, () => this.compile(named));
  }

  /** Compiles rules that work together. Throws a `Fault`, also when all presets together take too much room. */
  loadAll(rules: readonly NamedRule[]): LoadedRule[] {
    return this.together(rules.map((rule) => this.load(rule)));
  }

  /** The same, rule by rule: `pause` is called behind each, and may let others run first. */
  async loadCalmly(rules: readonly NamedRule[], pause: () => Promise<void> | void): Promise<LoadedRule[]> {
    const loaded: LoadedRule[] = [];
    for (const rule of rules) {
      loaded.push(this.load(rule));
      await pause();
    }
    return this.together(loaded);
  }

  private together(loaded: LoadedRule[]): LoadedRule[] {
    const size = sizeOfPresets(loaded);
    if (size > compiledLimits.presets)
      throw new Fault(
        'E-COST',
        `The rules of all presets take ${size} instructions; at most ${compiledLimits.presets}. Switch a preset off.`,
      );
    return loaded;
  }

  private compile(named: NamedRule): LoadedRule {
    const { id, rule, source } = named;
    const patterns = (field: string, sources: readonly string[]) =>
      sources.map((pattern, index) => at(`${field} ${index + 1}`, () => this.pattern(pattern, named)));
    const match = patterns('match', [...rule.match, ...(named.match ?? [])]);
    if (match.length === 0)
      throw new Fault('E-EMPTY', 'The rule matches nothing. Write a pattern in `match`.');
    if (match.length > ruleLimits.patterns)
      throw new Fault(
        'E-COST',
        `The rule has ${match.length} patterns; at most ${ruleLimits.patterns}. Make it two rules, one idea each.`,
      );
    const size = match.reduce((sum, pattern) => sum + pattern.size, 0);
    if (size > compiledLimits.rule)
      throw new Fault(
        'E-COST',
        `The rule takes ${size} instructions; at most ${compiledLimits.rule}. Use fewer or shorter word lists.`,
      );
    const captures = new Set(match.flatMap((pattern) => pattern.captures));
    // A fault that comes late would not say which rule it is of.
    const placed = <T>(make: () => T) => (named.proven ? () => at(id, make) : make);
    const late = <T>(make: () => T) => later(placed(make));
    const except = late(() => patterns('except', [...(rule.except ?? []), ...(named.except ?? [])]));
    const telling = named.telling ?? (() => rule);
    const says = late(() => partsOfSays(telling(), captures));
    const templates = late(() =>
      (telling().rewrites ?? []).map((rewrite, index) =>
        at(`rewrite ${index + 1}`, () => parseTemplate(rewrite, captures)),
      ),
    );
    const { unless = null } = rule;
    const question =
      unless &&
      this.question(
        named,
        unless.match,
        placed(() => patterns('unless', unless.match)),
      );
    if (!named.proven) for (const field of [except, says, templates, () => question?.match]) field();
    return {
      id,
      rule,
      source,
      severity: named.severity ?? rule.severity,
      threshold: Math.max(1, named.threshold ?? rule.threshold ?? 1),
      match,
      get except() {
        return except();
      },
      unless: unless && question && { in: unless.in, question },
      get telling() {
        return telling();
      },
      get says() {
        return says();
      },
      get templates() {
        return templates();
      },
    };
  }

  /** One object for rules that ask the same, so that the question is answered once for all of them. */
  private question(named: NamedRule, sources: readonly string[], make: () => readonly Compiled[]): Question {
    const { questions } = this.known(named);
    const key = sources.join('\n');
    const before = questions.get(key);
    if (before) return before;
    const match = later(make);
    const question = {
      get match() {
        return match();
      },
    };
    questions.set(key, question);
    return question;
  }

  private pattern(source: string, named: NamedRule): Compiled {
    const { lowering, compiled } = this.known(named);
    const before = compiled.get(source);
    if (before) return before;
    const made = compile(source, lowering.pattern(source));
    compiled.set(source, made);
    return made;
  }

  private known({ lists: own = null }: { readonly lists?: WordLists | null }): Known {
    const before = this.byLists.get(own);
    if (before) return before;
    const lists: Lists = own ? [own, this.language.words] : [this.language.words];
    const lowering = new Lowering(lists, this.language.inflect);
    const known = { lowering, compiled: new Map(), questions: new Map() };
    this.byLists.set(own, known);
    return known;
  }
}
