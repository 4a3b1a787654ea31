import { textOf } from '../../presets/json';
import { fromLink, linkIn } from '../../presets/link';
import { PresetRefused } from '../../presets/mistake';
import { say } from '../../say';
import * as acts from '../../shelf/acts';
import { downloadAfter, originOf } from '../../shelf/download';
import { type Examined, examine } from '../../shelf/examine';
import { addressOf, look } from '../../shelf/look';
import { askToFetch, type Publishers, type SitePermissions } from '../../shelf/publishers';
import { type Origin, type Shelf, withHeld } from '../../shelf/shape';
import type { ShelfStore } from '../../shelf/store';
import { openDrafts, type Tabs } from './drafts';

/** A preset on the way in: what it is, how it came, and what it would change. */
export type Coming = { readonly found: Examined; readonly origin: Origin };

/** What came of bringing a preset: it waits for a yes, or the sentences that say why not. */
export type Brought =
  | { readonly coming: Coming }
  | { readonly coming: null; readonly says: readonly string[] };

const today = () => new Date().toISOString().slice(0, 10);
function reasons(thrown: unknown): readonly string[] {
  if (!(thrown instanceof PresetRefused)) throw thrown;
  return thrown.mistakes.map(({ code, path, says }) => `${path ? `${path}: ` : ''}${says} (${code})`);
}
const reason = (thrown: unknown): string | null => reasons(thrown)[0] ?? null;
const said = (thrown: unknown): Brought => ({ coming: null, says: reasons(thrown) });

export type PresetPermissions = Pick<SitePermissions, 'contains' | 'request'> & {
  readonly remove: (which: { readonly origins: string[] }) => Promise<boolean>;
};

type Parts = {
  readonly store: ShelfStore;
  readonly permissions: PresetPermissions;
  readonly publishers: Publishers;
  readonly tabs: Tabs;
  /** The shelf as the page shows it: what a press asks for must not wait. */
  readonly now: () => Shelf;
};

/** Everything the page does with presets; nothing of it throws for what a person brings. */
export function presetActs({ store: shelf, permissions, publishers, tabs, now: shown }: Parts) {
  const ask = (url: string) =>
    askToFetch(originOf(url, shown().policy.allowedOrigins), permissions, publishers);
  const bring = async (file: string, origin: Origin): Promise<Brought> => {
    const first = await examine(file, null, today());
    const known = (await shelf.get()).held.find(({ id }) => id === first.preset.id) ?? null;
    return { coming: { found: known?.now ? await examine(file, known, today()) : first, origin } };
  };

  return {
    /** What stands in open composers. */
    drafts: () => openDrafts(tabs),
    /** From a file that was picked or dropped. */
    fromFile: (file: File): Promise<Brought> =>
      file
        .arrayBuffer()
        .then((bytes) => bring(textOf(new Uint8Array(bytes), 400_000), { way: 'file' }))
        .catch(said),
    /** From what was pasted: a link with the preset in it, or an address to subscribe to. Call it in a click. */
    async fromPasted(pasted: string): Promise<Brought> {
      try {
        const link = linkIn(pasted);
        if (link) return await bring(await fromLink(link), { way: 'link' });
        const url = pasted.trim();
        if (url === '') return { coming: null, says: [say('paste_first')] };
        const answer = await downloadAfter(await ask(url))(url, null);
        if (answer.state === 'same') return { coming: null, says: [say('sent_nothing')] };
        return await bring(answer.file, { way: 'url', url });
      } catch (thrown) {
        return said(thrown);
      }
    },
    take: ({ found, origin }: Coming) => shelf.change((now) => acts.added(now, found, origin)),
    /** From the studio: in force at once, for its maker decided. */
    async own(text: string): Promise<string | null> {
      try {
        const { held } = await shelf.get();
        const found = await examine(text, null, today());
        const known = held.find(({ id }) => id === found.preset.id);
        return await shelf.change((now) => acts.added(now, found, known?.origin ?? { way: 'own' }));
      } catch (thrown) {
        return reason(thrown);
      }
    },
    /** Looks for a newer version now. Call it in a click. */
    async lookNow(id: string): Promise<string | null> {
      const one = shown().held.find((held) => held.id === id);
      const url = one && addressOf(one);
      if (!one || !url) return null;
      try {
        const fetched = downloadAfter(await ask(url));
        return await shelf.change(await look(one, Date.now(), fetched));
      } catch (thrown) {
        return reason(thrown);
      }
    },
    accept: (id: string, mine: Parameters<typeof acts.accepted>[2]) =>
      shelf.change((now) => acts.accepted(now, id, mine)),
    decline: (id: string) => shelf.change((now) => acts.declined(now, id)),
    rollBack: (id: string) => shelf.change((now) => acts.rolledBack(now, id)),
    /** Its address may not be fetched from any more, unless another preset comes from there. */
    async remove(id: string): Promise<string | null> {
      const origins = (held: Shelf['held']) => held.map(addressOf).map((url) => url && `${originOf(url)}/*`);
      const before = origins(shown().held.filter((one) => one.id === id));
      const says = await shelf.change((now) => acts.removed(now, id));
      const left = origins((await shelf.get()).held);
      const idle = (await publishers.get()).filter((one) => before.includes(one) && !left.includes(one));
      await permissions.remove({ origins: idle }).catch(() => false);
      await publishers.drop(idle);
      return says;
    },
    turn: (id: string, on: boolean) => shelf.change((now) => acts.switched(now, id, on)),
    every: (id: string, every: number) =>
      shelf.change((now): Shelf => withHeld(now, id, (held) => ({ ...held, every }))),
    auto: (id: string, auto: boolean) =>
      shelf.change((now): Shelf => withHeld(now, id, (held) => ({ ...held, auto }))),
  };
}

export type PresetActs = ReturnType<typeof presetActs>;
