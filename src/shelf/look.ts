import { PresetRefused } from '../presets/mistake';
import { accepted } from './acts';
import { type Downloaded, download } from './download';
import { examine } from './examine';
import { type Held, hours, type Shelf, withHeld } from './shape';

/** What came of one look at a subscription's address, to be put on whatever shelf there is by then. */
export type Looked = (shelf: Shelf) => Shelf;

const hour = 3_600_000;

/**
 * Looks whether a subscription has a newer version, and puts it to every test. What fails leaves all as it was, and
 * says why; what is louder or changes who is who waits for a yes.
 * @param now milliseconds since 1970
 */
export async function look(held: Held, now: number, fetched: typeof download = download): Promise<Looked> {
  const url = addressOf(held);
  if (url === null) return (shelf) => shelf;
  const today = new Date(now).toISOString().slice(0, 10);
  let answer: Downloaded;
  try {
    answer = await fetched(url, held.now ? held.etag : null);
    if (answer.state === 'same') return calm(held.id, now, (one) => one);
    const { etag, file } = answer;
    const { preset, version, changes } = await examine(file, held, today);
    if (changes === null)
      return (shelf) =>
        arrived(shelf, held.id, now, { id: preset.id, now: version, highest: preset.revision, etag });
    const known = preset.revision <= Math.max(held.highest, held.declined) || held.now?.text === version.text;
    if (known) return calm(held.id, now, (one) => ({ ...one, etag }));
    const quiet = changes.every(({ means }) => means === 'words' || means === 'quieter');
    const offered = calm(held.id, now, (one) => ({ ...one, etag, offered: version }));
    return held.auto && quiet && version.key !== null
      ? (shelf) => accepted(offered(shelf), held.id)
      : offered;
  } catch (thrown) {
    if (!(thrown instanceof PresetRefused)) throw thrown;
    const trouble = thrown.mistakes[0]
      ? `${thrown.mistakes[0].code}: ${thrown.mistakes[0].says}`
      : thrown.message;
    return (shelf) =>
      withHeld(shelf, held.id, (one) => ({ ...one, checked: now, failures: one.failures + 1, trouble }));
  }
}

/** A subscription that came from another browser stood under its address until its preset was here. */
function arrived(
  shelf: Shelf,
  waiting: string,
  now: number,
  first: Pick<Held, 'id' | 'now' | 'highest' | 'etag'>,
): Shelf {
  if (first.id !== waiting && shelf.held.some(({ id }) => id === first.id))
    return withHeld(shelf, waiting, (one) => ({
      ...one,
      checked: now,
      trouble: `You have ${first.id} already. Remove one of them.`,
    }));
  return calm(waiting, now, (one) => ({ ...one, ...first }))(shelf);
}

const calm =
  (id: string, now: number, change: (held: Held) => Held): Looked =>
  (shelf) =>
    withHeld(shelf, id, (one) => ({ ...change(one), checked: now, failures: 0, trouble: null }));

/** The address that a preset is looked for at, or null. */
export const addressOf = ({ origin }: Held): string | null => ('url' in origin ? origin.url : null);

/**
 * When to look again, in milliseconds since 1970: every so many hours give or take a fifth, so that a company does not
 * come all at once; after failures sooner at first, then ever later, up to thirty days.
 * @param chance a number from 0 to 1
 */
export function nextLook(
  { every, failures, checked }: Pick<Held, 'every' | 'failures' | 'checked'>,
  chance: number,
): number {
  const usual = Math.min(hours.most, Math.max(hours.least, every));
  const wait =
    failures === 0 ? usual : Math.min(hours.most, Math.min(usual, hours.least) * 2 ** (failures - 1));
  return checked + wait * hour * (0.8 + 0.4 * chance);
}
