import { english } from '../../languages/en';
import { type Mistake, PresetRefused } from '../../presets/mistake';
import type { Preset, PresetRule } from '../../presets/preset';
import { loadPreset } from '../../presets/prove';
import type { Key } from '../../say';

/** A preset while it is made, and the steps that led to it. */
export type Making = {
  readonly now: Preset;
  readonly before: readonly Preset[];
  readonly after: readonly Preset[];
};

const mostSteps = 100;

/** A first preset to begin with. */
export const blank: Preset = {
  format: 1,
  id: 'my-team/voice',
  version: '1.0',
  revision: 1,
  name: 'My team',
  language: 'en',
};

/** Begins with a preset's text; one that can't be read begins anew. */
export function begun(text: string | null): Making {
  const now: Preset = text === null ? blank : JSON.parse(text);
  return { now, before: [], after: [] };
}

/** One change; it can be taken back. */
export function changed({ now, before }: Making, change: Partial<Preset>): Making {
  return { now: { ...now, ...change }, before: [...before, now].slice(-mostSteps), after: [] };
}

/** The last change taken back. */
export function undone({ now, before, after }: Making): Making {
  const last = before.at(-1);
  return last ? { now: last, before: before.slice(0, -1), after: [now, ...after] } : { now, before, after };
}

/** The last change that was taken back, made again. */
export function redone({ now, before, after }: Making): Making {
  const [next, ...rest] = after;
  return next ? { now: next, before: [...before, now], after: rest } : { now, before, after };
}

/** The preset as a file, without what is empty. */
export function fileOf(preset: Preset): string {
  const full = Object.entries(preset).filter(
    ([, value]) => typeof value !== 'object' || value === null || Object.keys(value).length > 0,
  );
  return `${JSON.stringify(Object.fromEntries(full), null, 2)}\n`;
}

/** Everything that is wrong with it, none when it may be used. */
export function mistakesIn(preset: Preset): readonly Mistake[] {
  try {
    return loadPreset(fileOf(preset), english).warnings;
  } catch (thrown) {
    if (thrown instanceof PresetRefused) return thrown.mistakes;
    throw thrown;
  }
}

/** The mistakes of one part: `us`, `replace`, `rules[2]`. */
export function mistakesAt(mistakes: readonly Mistake[], path: string): readonly Mistake[] {
  return mistakes.filter(
    (one) => one.path === path || (/^[.[,]/.test(one.path.slice(path.length)) && one.path.startsWith(path)),
  );
}

/** A rule on its way: a sentence, the place that is wrong in it, and what is said about it. */
export type Unfinished = {
  readonly sentence: string;
  readonly place: readonly [number, number];
  /** Which of the proposed patterns. */
  readonly chosen: number;
  readonly says: string;
  readonly instead: string;
  readonly fine: string;
};

export const unwritten: Unfinished = {
  sentence: '',
  place: [0, 0],
  chosen: 0,
  says: '',
  instead: '',
  fine: '',
};

/** What a rule still lacks, as the name of a sentence; null when it has all. */
export function missingIn({ sentence, says, fine }: Unfinished, pattern: string): Key | null {
  if (sentence.trim() === '') return 'studio_missing_sentence';
  if (pattern === '') return 'studio_missing_place';
  if (says.trim() === '') return 'studio_missing_says';
  return fine.trim() === '' ? 'studio_missing_fine' : null;
}

/** A new rule out of a marked sentence. */
export function ruleFrom({ sentence, place, says, instead, fine }: Unfinished, match: string): PresetRule {
  const [start, end] = place;
  const marked = `${sentence.slice(0, start)}[${sentence.slice(start, end)}]${sentence.slice(end)}`;
  const slug = match
    .toLowerCase()
    .replace(/\{(\w+)\}/g, '$1')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return {
    id: slug.slice(0, 40).replace(/-+$/, '') || 'my-rule',
    category: 'team',
    severity: 'note',
    match: [match],
    says,
    why: says,
    flags: { [marked]: '' },
    allows: [fine],
    ...(instead === '' ? {} : { rewrites: [{ label: 'Say it this way', text: instead }] }),
  };
}

/** A rule under an id that none of the others has. */
export function withOwnId(rule: PresetRule, others: readonly PresetRule[]): PresetRule {
  const taken = (id: string) => others.some((other) => other.id === id);
  let id = rule.id;
  for (let count = 2; taken(id); count++) id = `${rule.id}-${count}`;
  return { ...rule, id };
}
