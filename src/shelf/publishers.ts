import type { Area } from '../settings/store';

const key = 'presets.publishers';

/** The part of a browser's permissions that tells where drafts may be read. */
type Which = { readonly origins?: string[] };
export type SitePermissions = {
  readonly getAll: () => Promise<Which>;
  readonly contains: (which: Which) => Promise<boolean>;
  readonly request: (which: Which) => Promise<boolean>;
};

/** Origins (`https://voice.example/*`) that were granted to fetch presets from, and not to read drafts on. */
export type Publishers = {
  readonly get: () => Promise<readonly string[]>;
  readonly add: (origin: string) => Promise<void>;
  readonly drop: (origins: readonly string[]) => Promise<void>;
  /** Calls back with those that are publishers no more; none when there are only more of them. */
  readonly watch: (changed: (dropped: readonly string[]) => void) => void;
};

/** Opens the list of publishers kept in a storage area. */
export function openPublishers(area: Area): Publishers {
  const read = (stored: unknown): readonly string[] => (Array.isArray(stored) ? stored : []);
  const get = async () => read((await area.get([key]))[key]);
  return {
    get,
    add: async (origin) => area.set({ [key]: [...new Set([...(await get()), origin])] }),
    async drop(origins) {
      const now = await get();
      const left = now.filter((one) => !origins.includes(one));
      if (left.length < now.length) await area.set({ [key]: left });
    },
    watch(changed) {
      area.onChanged.addListener(({ [key]: change }) => {
        if (!change) return;
        const now = read(change.newValue);
        changed(read(change.oldValue).filter((one) => !now.includes(one)));
      });
    },
  };
}

/** A browser's permissions as far as they are for reading drafts. Who asks for a publisher's site wants it read, too. */
export function forSites(permissions: SitePermissions, publishers: Publishers): SitePermissions {
  const everywhere = ['https://*/*'];
  return {
    async getAll() {
      const [{ origins = [] }, apart] = [await permissions.getAll(), await publishers.get()];
      return { origins: origins.filter((one) => !apart.includes(one)) };
    },
    async contains({ origins = [] }) {
      const apart = await publishers.get();
      const site = !origins.some((one) => apart.includes(one));
      return permissions.contains({ origins: site ? origins : everywhere });
    },
    async request(which) {
      // The browser takes the question only from the press itself, so it comes first.
      const asked = permissions.request(which);
      const yes = await asked;
      if (yes) await publishers.drop(which.origins ?? []);
      return yes;
    },
  };
}

/**
 * Asks the person whether presets may be fetched from an origin, and notes that it is for that alone. Call it in a
 * press. A host that lets everybody read it needs no permission: a no here is not the end.
 * @returns whether the person said yes
 */
export async function askToFetch(
  origin: string,
  permissions: Pick<SitePermissions, 'contains' | 'request'>,
  publishers: Publishers,
): Promise<boolean> {
  const which = { origins: [`${origin}/*`] };
  const noted = permissions
    .contains(which)
    .then((there) => (there ? undefined : publishers.add(`${origin}/*`)));
  const yes = await permissions.request(which).catch(() => false);
  await noted;
  if (!yes) await publishers.drop(which.origins);
  return yes;
}
