import type { Severity } from '../engine/rule';
import type { Override, Preset, Replacement } from './preset';

/** What a change means for the people who write: other words, fewer marks, more marks, or who counts as whom. */
export type Meaning = 'words' | 'quieter' | 'louder' | 'identity';

/** One change between two versions of a preset, as a sentence. `rule`: the rule it is about, as findings name it. */
export type Difference = { readonly means: Meaning; readonly says: string; readonly rule?: string };

const loudness: readonly (Severity | 'off')[] = ['off', 'note', 'warn', 'strong'];
const order: readonly Meaning[] = ['words', 'quieter', 'louder', 'identity'];

/** What a newer version of a preset changes, by meaning. */
export function differences(before: Preset, after: Preset): readonly Difference[] {
  const all = [
    ...identityChanges(before, after),
    ...replacementChanges(before, after),
    ...ruleChanges(before, after),
    ...overrideChanges(before, after),
    ...otherChanges(before, after),
  ];
  return all.sort((a, b) => order.indexOf(a.means) - order.indexOf(b.means));
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const missing = (list: readonly string[] = [], other: readonly string[] = []) =>
  list.filter((one) => !other.includes(one));

function identityChanges(before: Preset, after: Preset): Difference[] {
  const out: Difference[] = [];
  for (const list of ['names', 'products', 'handles', 'people'] as const) {
    for (const name of missing(after.us?.[list], before.us?.[list]))
      out.push({
        means: 'identity',
        says: `“${name}” becomes one of your names. Posts about it count as about us.`,
      });
    for (const name of missing(before.us?.[list], after.us?.[list]))
      out.push({ means: 'identity', says: `“${name}” is no name of yours any more.` });
  }
  for (const word of missing(after.you, before.you))
    out.push({ means: 'identity', says: `“${word}” now counts as your reader.` });
  for (const word of missing(before.you, after.you))
    out.push({ means: 'identity', says: `“${word}” no longer counts as your reader.` });
  return out;
}

const replacementOf = ({ from, to }: Replacement) => `${from.join(', ')} → ${to.join(', ')}`;

function replacementChanges(before: Preset, after: Preset): Difference[] {
  const [old, fresh] = [before, after].map(({ replace = [] }) => replace.map(replacementOf));
  return [
    ...missing(fresh, old).map((says) => ({ means: 'words' as const, says })),
    ...missing(old, fresh).map((says) => ({ means: 'words' as const, says: `${says} is taken back.` })),
  ];
}

function ruleChanges(before: Preset, after: Preset): Difference[] {
  const old = new Map((before.rules ?? []).map((rule) => [rule.id, rule]));
  const out: Difference[] = [];
  for (const rule of after.rules ?? []) {
    const was = old.get(rule.id);
    old.delete(rule.id);
    const id = `${after.id}/${rule.id}`;
    const add = (means: Meaning, says: string) => out.push({ means, says: `${rule.id} ${says}`, rule: id });
    if (!was) {
      add('louder', `is a new rule: “${Object.keys(rule.flags)[0] ?? rule.match[0]}”`);
      continue;
    }
    const step = loudness.indexOf(rule.severity) - loudness.indexOf(was.severity);
    if (step !== 0) add(step > 0 ? 'louder' : 'quieter', `goes from ${was.severity} to ${rule.severity}`);
    const [more, fewer] = [missing(rule.match, was.match), missing(was.match, rule.match)];
    const [pass, stop] = [missing(rule.except, was.except), missing(was.except, rule.except)];
    if (more.length > 0) add('louder', `also marks ${quoted(more)}`);
    if (fewer.length > 0) add('quieter', `no longer marks ${quoted(fewer)}`);
    if (pass.length > 0) add('quieter', `lets ${quoted(pass)} pass`);
    if (stop.length > 0) add('louder', `no longer lets ${quoted(stop)} pass`);
    const conditions = ['unless', 'threshold', 'kind'] as const;
    if (conditions.some((key) => !same(rule[key], was[key])))
      add('louder', 'speaks up under other conditions');
    if (!same([rule.says, rule.why, rule.rewrites, rule.link], [was.says, was.why, was.rewrites, was.link]))
      add('words', 'says it in other words');
  }
  for (const { id } of old.values())
    out.push({ means: 'quieter', says: `${id} is gone`, rule: `${after.id}/${id}` });
  return out;
}

const quoted = (list: readonly string[]) => list.map((one) => `“${one}”`).join(', ');

function overrideChanges(before: Preset, after: Preset): Difference[] {
  const [old, fresh] = [before.overrides ?? {}, after.overrides ?? {}];
  const ids = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
  return ids
    .filter((id) => !same(old[id], fresh[id]))
    .map((rule) => ({
      means: direction(old[rule], fresh[rule]),
      says: `${rule} ${named(fresh[rule])}`,
      rule,
    }));
}

/** Louder unless it is sure to be quieter: then it asks. */
function direction(before: Override | undefined, after: Override | undefined): Meaning {
  if (after === 'off') return 'quieter';
  if (before === 'off' || !after || !before) return after && onlyQuiets(after) ? 'quieter' : 'louder';
  const rank = (override: Exclude<Override, 'off'>) => loudness.indexOf(override.severity ?? 'off');
  const [was, is] = [
    { ...before, severity: null },
    { ...after, severity: null },
  ];
  if (same(was, is)) return rank(after) < rank(before) && after.severity ? 'quieter' : 'louder';
  return onlyQuiets(after) && !before.severity ? 'quieter' : 'louder';
}

const onlyQuiets = ({ severity, threshold, allow, words }: Exclude<Override, 'off'>) =>
  !severity && !threshold && !allow?.remove && !words?.add;

function named(override: Override | undefined): string {
  if (!override) return 'is as it comes again';
  if (override === 'off') return 'is switched off';
  const { severity, threshold, allow, words } = override;
  return [
    severity && `speaks as ${severity}`,
    threshold && `speaks from ${threshold} on`,
    allow?.add && `allows ${quoted(allow.add)}`,
    allow?.remove && `no longer allows ${quoted(allow.remove)}`,
    words?.add && `also marks ${quoted(words.add)}`,
    words?.remove && `no longer marks ${quoted(words.remove)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function otherChanges(before: Preset, after: Preset): Difference[] {
  const out: Difference[] = [];
  if (before.id !== after.id) out.push({ means: 'identity', says: `The preset calls itself ${after.id}.` });
  if (before.name !== after.name) out.push({ means: 'identity', says: `It is now called “${after.name}”.` });
  if (!same(before.sets, after.sets)) out.push({ means: 'louder', says: 'Its word lists have changed.' });
  for (const pack of missing(after.extends, before.extends))
    out.push({ means: 'louder', says: `It builds on ${pack}.` });
  for (const pack of missing(before.extends, after.extends))
    out.push({ means: 'quieter', says: `It no longer builds on ${pack}.` });
  return out;
}
