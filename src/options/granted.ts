import type { Permissions, Runtime } from 'webextension-polyfill';
import { askedFor } from '../settings/origins';
import type { Area } from '../settings/store';
import { forSites, openPublishers } from '../shelf/publishers';

/** The origins that the writer granted, one by one; the browser alone keeps them. */
export type Granted = {
  readonly origins: () => Promise<readonly string[]>;
  /** Asks the writer; only a press may call it, and at once. */
  readonly ask: (origins: readonly string[]) => Promise<unknown>;
  readonly giveBack: (origins: readonly string[]) => Promise<unknown>;
  /** Calls back when they changed, here or in the browser's own pages. */
  readonly watch: (changed: () => void) => void;
};

type Browser = {
  readonly permissions: Permissions.Static;
  readonly runtime: Pick<Runtime.Static, 'getManifest'>;
  readonly storage: { readonly local: Area };
};

/** The origins granted for reading drafts beyond those that came with the installation. */
export function openGranted({ permissions, runtime, storage }: Browser): Granted {
  const sites = forSites(permissions, openPublishers(storage.local));
  const installed = runtime.getManifest().host_permissions ?? [];
  return {
    origins: async () => askedFor((await sites.getAll()).origins ?? [], installed),
    ask: (origins) => sites.request({ origins: [...origins] }),
    giveBack: (origins) => permissions.remove({ origins: [...origins] }),
    watch(changed) {
      permissions.onAdded.addListener(changed);
      permissions.onRemoved.addListener(changed);
    },
  };
}
