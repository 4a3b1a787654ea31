import { PresetRefused, refused } from '../presets/mistake';
import { hashOf } from '../presets/signed';
import { added } from './acts';
import { download, originOf } from './download';
import { examine } from './examine';
import { lay } from './lay';
import { type Held, hours, noPolicy, type Policy, type Shelf, withHeld } from './shape';

type Wanted = {
  readonly url?: string;
  readonly publicKey?: string;
  readonly sha256?: string;
  readonly inline?: string;
};

/**
 * Puts an organisation's policy on the shelf, as `storage.managed` has it. A preset that is not right is skipped and
 * said, and the others hold; one that was in force stays so.
 * @param now milliseconds since 1970
 */
export async function underPolicy(
  shelf: Shelf,
  stored: Readonly<Record<string, unknown>>,
  now: number,
  fetched: typeof download = download,
): Promise<Shelf> {
  const wanted = Array.isArray(stored.presets) ? (stored.presets as Wanted[]) : [];
  const skipped: string[] = [];
  const kept = new Set<string>();
  let next: Shelf = { ...shelf, policy: { ...noPolicy, allowUserPresets: true } };
  for (const [index, one] of wanted.entries()) {
    const known = next.held.find(
      ({ origin }) => origin.way === 'managed' && one.url !== undefined && origin.url === one.url,
    );
    try {
      const file = await fileOf(one, fetched);
      const today = new Date(now).toISOString().slice(0, 10);
      const found = await examine(file, null, today);
      if (one.publicKey && found.version.key !== one.publicKey)
        throw refused('E-SIG', 'It is not signed with the key that the policy names. Sign it with that one.');
      const every = clamped(stored.checkEveryHours);
      const held = next.held.find(({ id }) => id === found.preset.id);
      if (held && isManaged(held) && found.preset.revision < held.highest)
        throw refused(
          'E-ROLLBACK',
          `It is revision ${found.preset.revision}, older than ${held.highest}. Publish a newer one.`,
        );
      const same = held?.now?.text === found.version.text && isManaged(held);
      const tried = same ? next : added(next, found, { way: 'managed', url: one.url ?? null });
      lay({ ...tried, held: tried.held.filter(isManaged) });
      next = withHeld(tried, found.preset.id, (it) => ({
        ...it,
        every,
        checked: now,
        failures: 0,
        trouble: null,
      }));
      kept.add(found.preset.id);
    } catch (thrown) {
      if (!(thrown instanceof PresetRefused)) throw thrown;
      skipped.push(
        `Preset ${index + 1} of your organisation was skipped: ${thrown.mistakes[0]?.says ?? thrown.message}`,
      );
      if (known) kept.add(known.id);
    }
  }
  const held = next.held.filter((one) => !isManaged(one) || kept.has(one.id));
  return { ...next, held, policy: policyIn(stored, skipped) };
}

/** A shelf as it is by now, under a policy that was read meanwhile. What the organisation leaves no room for rests. */
export function withPolicy(now: Shelf, { held, policy }: Shelf): Shelf {
  const managed = held.filter(isManaged);
  const others = now.held.filter((one) => !isManaged(one) && !managed.some(({ id }) => id === one.id));
  let shelf: Shelf = { ...now, held: [...managed, ...others], policy };
  for (const { id } of others.filter(({ on }) => on).toReversed()) {
    if (fits(shelf)) break;
    shelf = withHeld(shelf, id, (one) => ({ ...one, on: false, trouble: noRoom }));
  }
  return shelf;
}

const noRoom = 'It was switched off: your organisation’s presets leave no room for it.';
const isManaged = ({ origin }: Held) => origin.way === 'managed';

function fits(shelf: Shelf): boolean {
  try {
    lay(shelf);
    return true;
  } catch (thrown) {
    if (thrown instanceof PresetRefused) return false;
    throw thrown;
  }
}

async function fileOf({ url, sha256, inline }: Wanted, fetched: typeof download): Promise<string> {
  if (inline) return inline;
  if (!url) throw refused('E-ORIGIN', 'It has neither a url nor an inline text. Write one of them.');
  originOf(url);
  const answer = await fetched(url, null);
  if (answer.state === 'same') throw refused('E-NET', 'The address sent nothing. Ask whoever runs it.');
  if (sha256 && (await hashOf(answer.file)) !== sha256.toLowerCase())
    throw refused('E-SIG', 'The file is not the one whose sha256 the policy names. Name the new one.');
  return answer.file;
}

function policyIn(stored: Readonly<Record<string, unknown>>, skipped: readonly string[]): Policy {
  const texts = (value: unknown) =>
    Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return {
    lockedRules: texts(stored.lockedRules),
    allowedOrigins: texts(stored.allowedOrigins),
    allowUserPresets: stored.allowUserPresets !== false,
    skipped,
  };
}

const clamped = (value: unknown) =>
  Math.min(hours.most, Math.max(hours.least, typeof value === 'number' ? value : hours.usual));
