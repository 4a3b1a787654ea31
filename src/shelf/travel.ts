/** One choice that travels between a person's browsers, and when it was made (milliseconds since 1970). */
export type Choice = { readonly on: boolean; readonly at: number };

/** Rules and subscriptions by name, with the latest choice on each. A subscription's name is its address. */
export type Choices = Readonly<Record<string, Choice>>;

/** Bytes that one item of `storage.sync` may take (8,192), less some for its key. */
const mostBytes = 8_000;
/** So many items hold the rules: the whole stays under the 102,400 bytes of an area. */
const buckets = 8;

/** The newer choice on each name wins; nobody's whole list wins over another's. */
export function merged(ours: Choices, theirs: Choices): Choices {
  const out: Record<string, Choice> = { ...ours };
  for (const [name, choice] of Object.entries(theirs)) {
    const own = out[name];
    if (!own || choice.at > own.at) out[name] = choice;
  }
  return out;
}

/** Choices with what changed since: `off` are the names that are off now. */
export function noted(
  choices: Choices,
  names: readonly string[],
  off: readonly string[],
  at: number,
): Choices {
  const out: Record<string, Choice> = { ...choices };
  for (const name of new Set([...names, ...off, ...Object.keys(choices)])) {
    const on = !off.includes(name);
    const before = out[name];
    if (before ? before.on !== on : !on) out[name] = { on, at };
  }
  return out;
}

/** The names that are off. */
export const offIn = (choices: Choices): readonly string[] =>
  Object.keys(choices).filter((name) => choices[name]?.on === false);

/** Choices as items of `storage.sync`, each small enough; the oldest leave first when there are too many. */
export function packed(kind: string, choices: Choices): Record<string, Choices> {
  const out: Record<string, Choices> = {};
  for (let bucket = 0; bucket < buckets; bucket++) {
    const own = Object.entries(choices).filter(([name]) => bucketOf(name) === bucket);
    own.sort(([, a], [, b]) => b.at - a.at);
    while (bytesOf(own) > mostBytes) own.pop();
    out[`${kind}.${bucket}`] = Object.fromEntries(own);
  }
  return out;
}

/** Choices out of whatever stands in `storage.sync`; what makes no sense is left out. */
export function unpacked(kind: string, items: Readonly<Record<string, unknown>>): Choices {
  const out: Record<string, Choice> = {};
  for (const [key, item] of Object.entries(items)) {
    if (!key.startsWith(`${kind}.`) || typeof item !== 'object' || item === null) continue;
    for (const [name, choice] of Object.entries(item))
      if (isChoice(choice)) Object.assign(out, merged(out, { [name]: choice }));
  }
  return out;
}

function isChoice(value: unknown): value is Choice {
  const { on, at } = (value ?? {}) as Record<string, unknown>;
  return typeof on === 'boolean' && typeof at === 'number' && Number.isFinite(at);
}

const bytesOf = (entries: readonly unknown[]) => new TextEncoder().encode(JSON.stringify(entries)).length;

function bucketOf(name: string): number {
  let sum = 0;
  for (let at = 0; at < name.length; at++) sum = (sum * 31 + name.charCodeAt(at)) >>> 0;
  return sum % buckets;
}
