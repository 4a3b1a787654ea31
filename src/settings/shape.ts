import type { Names } from '../engine/finding';
import type { Severity } from '../engine/rule';

/** A phrase the writer never wants to hear about again from one rule. The draft around it is not kept. */
export type Ignored = { readonly rule: string; readonly phrase: string };

/** What the writer has chosen. Stored in this browser only. */
export type Settings = {
  /** How the writer's brand, products and people are called; all of it counts as "us". */
  readonly names: Required<Names>;
  /** Extra words that count as the reader ("bookkeepers"). */
  readonly you: readonly string[];
  readonly strength: 'gentle' | 'normal' | 'strict';
  /** Ids of rules that are switched off. */
  readonly rulesOff: readonly string[];
  /** How loud a rule's findings are, by its id, where the writer wants that otherwise than it comes. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** Host names on which nothing is read. */
  readonly sitesOff: readonly string[];
  readonly ignored: readonly Ignored[];
  /** Nothing is read anywhere until then, in milliseconds since 1970; see pause.ts. */
  readonly pausedUntil: number | null;
  /** What is kept of a post: nothing, counts, or its text as well. */
  readonly history: 'off' | 'counts' | 'texts';
  /** The browser's own model may propose one more recast in the popup. */
  readonly model: boolean;
  /** Whether to ask before a draft that ignores its reader is posted. `unasked`: no, and nobody was offered it yet. */
  readonly nudge: 'unasked' | 'off' | 'on';
  /** When Youward was first used here, in milliseconds since 1970; null when that is not known. */
  readonly since: number | null;
};

/** The version of the stored shape. A higher one comes from a newer Youward and is kept aside, not guessed at. */
export const version = 1;

/** What holds until the writer chooses otherwise. */
export const defaults: Settings = {
  names: { names: [], products: [], handles: [], people: [] },
  you: [],
  strength: 'normal',
  rulesOff: [],
  severities: {},
  sitesOff: [],
  ignored: [],
  pausedUntil: null,
  history: 'off',
  model: false,
  nudge: 'unasked',
  since: null,
};

/** No list in the settings grows past this; the oldest entries leave first. */
export const longestList = 500;

/** How stored data was understood: the settings that hold, and what was wrong with it, if anything. */
export type Read = { readonly settings: Settings; readonly trouble: 'damaged' | 'newer' | null };

/** Understands what was stored, field by field; a field that makes no sense falls back to its default. */
export function readSettings(stored: unknown): Read {
  if (stored === undefined) return { settings: defaults, trouble: null };
  if (!isRecord(stored)) return { settings: defaults, trouble: 'damaged' };
  if (typeof stored.version === 'number' && stored.version > version)
    return { settings: defaults, trouble: 'newer' };
  if (stored.version !== version) return { settings: defaults, trouble: 'damaged' };
  let damaged = false;
  const field = <T>(read: (value: unknown) => T | undefined, value: unknown, fallback: T): T => {
    const understood = value === undefined ? fallback : read(value);
    if (understood === undefined) damaged = true;
    return understood ?? fallback;
  };
  const settings: Settings = {
    names: field(readNames, stored.names, defaults.names),
    you: field(readWords, stored.you, defaults.you),
    strength: field(readStrength, stored.strength, defaults.strength),
    rulesOff: field(readWords, stored.rulesOff, defaults.rulesOff),
    severities: field(readSeverities, stored.severities, defaults.severities),
    sitesOff: field(readWords, stored.sitesOff, defaults.sitesOff),
    ignored: field(readIgnored, stored.ignored, defaults.ignored),
    pausedUntil: field(readMoment, stored.pausedUntil, defaults.pausedUntil),
    history: field(readHistory, stored.history, defaults.history),
    model: field(readSwitch, stored.model, defaults.model),
    nudge: field(readNudge, stored.nudge, defaults.nudge),
    since: field(readMoment, stored.since, defaults.since),
  };
  return { settings, trouble: damaged ? 'damaged' : null };
}

/** What is put into storage for these settings. */
export function storable(settings: Settings): unknown {
  return {
    version,
    ...settings,
    rulesOff: settings.rulesOff.slice(-longestList),
    severities: Object.fromEntries(Object.entries(settings.severities).slice(-longestList)),
    sitesOff: settings.sitesOff.slice(-longestList),
    ignored: settings.ignored.slice(-longestList),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readWords(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.every((word) => typeof word === 'string') ? value : undefined;
}

function readStrength(value: unknown): Settings['strength'] | undefined {
  return value === 'gentle' || value === 'normal' || value === 'strict' ? value : undefined;
}

function readSeverities(value: unknown): Settings['severities'] | undefined {
  if (!isRecord(value)) return undefined;
  const known = (one: [string, unknown]): one is [string, Severity] =>
    one[1] === 'note' || one[1] === 'warn' || one[1] === 'strong';
  const entries = Object.entries(value);
  return entries.every(known) ? Object.fromEntries(entries) : undefined;
}

function readHistory(value: unknown): Settings['history'] | undefined {
  return value === 'off' || value === 'counts' || value === 'texts' ? value : undefined;
}

function readSwitch(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function readNudge(value: unknown): Settings['nudge'] | undefined {
  return value === 'unasked' || value === 'off' || value === 'on' ? value : undefined;
}

function readMoment(value: unknown): number | null | undefined {
  return value === null || (typeof value === 'number' && Number.isFinite(value)) ? value : undefined;
}

function readNames(value: unknown): Settings['names'] | undefined {
  if (!isRecord(value)) return undefined;
  const names = readWords(value.names ?? []);
  const products = readWords(value.products ?? []);
  const handles = readWords(value.handles ?? []);
  const people = readWords(value.people ?? []);
  return names && products && handles && people && { names, products, handles, people };
}

function readIgnored(value: unknown): readonly Ignored[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const known = (one: unknown): one is Ignored =>
    isRecord(one) && typeof one.rule === 'string' && typeof one.phrase === 'string';
  return value.every(known) ? value.map(({ rule, phrase }) => ({ rule, phrase })) : undefined;
}
