import { countsOf } from './counts';
import { Finder, type Match } from './find';
import type { Answers, Context, Recast, Report, Rewrite } from './finding';
import type { Hit, Language, Recaster } from './language';
import { later } from './later';
import type { LengthRule } from './length';
import { type LoadedRule, Loader, type NamedRule } from './load';
import { type Reading, readWith } from './reading';
import { reportOf, unjudged } from './report';
import { rewritesOf } from './rewrite';
import type { Severity } from './rule';
import { Idle, Loudness, Readers } from './settings';
import { findingsOf } from './word';

/** A rule as lists of rules show it. */
export type RuleInfo = {
  readonly id: string;
  readonly category: string;
  readonly severity: Severity;
  readonly source: string;
  readonly says: string;
  readonly why: string;
};

/**
 * What a recast may know besides the draft. With a `proposal` that text alone is checked, and given back if it passes;
 * with `others` the versions that were passed over follow the best ones, each marked `besides`.
 */
export type RecastOptions = {
  readonly answers?: Answers;
  readonly length?: LengthRule;
  readonly proposal?: string;
  readonly others?: boolean;
};

/** The function at the centre: a draft in, a report out. The same draft and context always give the same report. */
export type Engine = {
  /** Checks a draft. Never throws, whatever the text and the context. */
  readonly check: (text: string, context?: Context) => Report;
  /**
   * The same report for a page that must not wait: the work is done in parts. `goesOn` is called between them, may let
   * the page draw or answer first, and tells whether anybody still waits; null when nobody does.
   */
  readonly checkCalmly: (
    text: string,
    context: Context,
    goesOn: () => Promise<boolean> | boolean,
  ) => Promise<Report | null>;
  /** The whole draft turned towards its reader, in up to three versions; none for one that faces its reader already. */
  readonly recast: (text: string, context?: Context, options?: RecastOptions) => readonly Recast[];
  /** The draft as rules and features see it. */
  readonly read: (text: string, context?: Context) => Reading;
  /** Every rule that matched, before overlaps are settled: what the judgement is given. */
  readonly hits: (text: string, context?: Context) => readonly Hit[];
  /** The rewrites of one rule's first finding in a draft, whatever other findings stand there. */
  readonly rewrites: (text: string, rule: string, context?: Context) => readonly Rewrite[];
  readonly rules: readonly RuleInfo[];
};

export type EngineOptions = {
  readonly language: Language;
  readonly rules: readonly NamedRule[];
  /** Turns whole drafts; without it there are no recasts. */
  readonly recast?: Recaster;
};

/**
 * From this focus on a draft without a finding is left alone. On dev, of the posts that serve their reader 274 of 751
 * are, of the nudges two of 233.
 */
const turnedFocus = 97;

/** The length a recast keeps to when no site says one. */
const anyLength: LengthRule = { by: 'utf16', limit: 100_000 };

/** Compiles the rules and makes the engine. Throws a `Fault` that names the rule and the mend when one is wrong. */
export function createEngine(options: EngineOptions): Engine {
  return engineOf(options, new Loader(options.language).loadAll(options.rules));
}

/**
 * The same without keeping others waiting: `pause` is called after each rule, and may let a page draw or answer first.
 * Compiling all built-in rules in a cold browser is some hundred milliseconds of work.
 */
export async function prepareEngine(
  options: EngineOptions,
  pause: () => Promise<void> | void,
): Promise<Engine> {
  return engineOf(options, await new Loader(options.language).loadCalmly(options.rules, pause));
}

/** The engine of rules that are compiled already, together. */
export function engineOf(
  { language, recast: recaster }: Omit<EngineOptions, 'rules'>,
  loaded: readonly LoadedRule[],
): Engine {
  const finder = new Finder(loaded);
  const readers = new Readers(language);
  const idle = new Idle(loaded);
  const loudness = new Loudness(loaded);

  const isSure = ({ rule }: Match) => loaded[rule]!.rule.when === undefined;

  const read = (text: string, context: Context = {}): Reading =>
    readWith(whole(text), readers.of(context ?? {}).options);

  const find = (reading: Reading, context: Context) => finder.find(reading, idle.of(reading.kind, context));

  /**
   * The matches to be shown. A broad rule speaks only in a draft that leans, and never where a rule stands that its writer
   * switched off: they would hear the same in other words.
   */
  const shown = (matches: readonly Match[], leans: boolean, reading: Reading, context: Context) => {
    const sure = matches.filter(isSure);
    if (!leans || sure.length === matches.length) return sure;
    const off: readonly unknown[] = Array.isArray(context.off) ? context.off : [];
    if (off.length === 0) return matches;
    const silenced = find(reading, { ...context, off: [] }).matches.filter(({ rule }) =>
      off.includes(loaded[rule]!.id),
    );
    return matches.filter(
      (match) => isSure(match) || !silenced.some((one) => one.first < match.last && match.first < one.last),
    );
  };

  /** `holds` tells later on whether the reading still stands: what is left for later is told from it then. */
  function* checking(reading: Reading, context: Context, holds: () => boolean): Generator<void, Report> {
    const known = language.detect(reading);
    if (known !== 'yes') return unjudged(known);
    const { matches, paused } = find(reading, context);
    yield;
    const hits = matches.map((match) => hitOf(match, loaded, reading));
    const verdict = language.judge(reading, hits, context);
    yield;
    const { text } = reading;
    const anew = later(() => checkReading(read(text, context), context));
    const visible = shown(matches, verdict.leans, reading, context);
    const parts = {
      language: 'en' as const,
      findings: findingsOf(visible, loudness.of(context), reading, () => (holds() ? null : anew().findings)),
      focus: verdict.focus,
      score: verdict.score,
      nudge: verdict.nudge,
      counts: countsOf(reading),
      paused: paused.map((rule) => loaded[rule]!.id),
    };
    return reportOf(parts, () => (holds() ? verdict : anew()));
  }

  const checkReading = (reading: Reading, context: Context, holds = () => true): Report => {
    const work = checking(reading, context, holds);
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
    }
  };

  const check = (text: string, context: Context = {}): Report => {
    const reader = readers.of(context ?? {});
    const reading = reader.read(whole(text));
    return checkReading(reading, context ?? {}, () => reader.holds(reading));
  };

  const checkCalmly: Engine['checkCalmly'] = async (text, context, goesOn) => {
    const reader = readers.of(context);
    let report: Report | null = null;
    for (const end of [...reader.slices(text), text.length]) {
      const reading = reader.read(text.slice(0, end));
      const holds = () => reader.holds(reading);
      const work = checking(reading, context, holds);
      for (let done = false; !done; ) {
        if (!(await goesOn())) return null;
        // Somebody else's draft was read meanwhile.
        if (!holds()) return check(text, context);
        const part = work.next();
        done = part.done === true;
        if (part.value) report = part.value;
      }
    }
    return report;
  };

  const recast = (text: string, context: Context = {}, options: RecastOptions = {}): readonly Recast[] => {
    if (!recaster) return [];
    const reading = read(text, context);
    const report = checkReading(reading, context ?? {});
    if (report.language !== 'en') return [];
    if (isTurned(report) && !options.answers && options.proposal === undefined) return [];
    return recaster({
      reading,
      report,
      context,
      length: options.length ?? anyLength,
      answers: options.answers ?? {},
      others: options.others ?? false,
      ...(options.proposal === undefined ? {} : { proposal: options.proposal }),
      check: (candidate) => check(candidate, context),
      read: (candidate) => read(candidate, context),
    });
  };

  const hits = (text: string, context: Context = {}): readonly Hit[] => {
    const reading = read(text, context);
    return find(reading, context ?? {}).matches.map((match) => hitOf(match, loaded, reading));
  };

  const rewrites = (text: string, rule: string, context: Context = {}): readonly Rewrite[] => {
    const reading = read(text, context);
    const first = find(reading, context ?? {}).matches.find((match) => loaded[match.rule]!.id === rule);
    return first ? rewritesOf(first, loaded[first.rule]!, reading) : [];
  };

  return {
    check,
    checkCalmly,
    recast,
    read,
    hits,
    rewrites,
    get rules() {
      return loaded.map(infoOf);
    },
  };
}

/** A draft that is for its reader already, as far as can be told: nobody needs another version. */
function isTurned({ focus, findings }: Report): boolean {
  return focus >= turnedFocus && findings.length === 0;
}

/** A caller that has no text passes whatever it has; that is an empty draft. */
function whole(text: unknown): string {
  return typeof text === 'string' ? text : '';
}

/** A match as rules and features speak of it. */
export function hitOf(match: Match, rules: readonly LoadedRule[], reading: Reading): Hit {
  const { id, rule, severity } = rules[match.rule]!;
  const waits = rule.when === 'nudge' ? ({ waits: true } as const) : {};
  return { rule: id, category: rule.category, severity, ...waits, ...placeOf(match, reading) };
}

function placeOf(match: Match, { tokens }: Reading): { start: number; end: number } {
  return { start: tokens[match.first]!.start, end: tokens[match.last - 1]!.end };
}

function infoOf({ id, rule, severity, source, telling: { says, why } }: LoadedRule): RuleInfo {
  return { id, category: rule.category, severity, source, says, why };
}
