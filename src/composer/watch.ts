import type { Site } from '../engine/site';
import { type Composer, openComposer } from './composer';
import { watchFields } from './watch-fields';

/** What to watch and whom to tell. */
export type Watch = {
  readonly document: Document;
  readonly site: Site;
  /** Ends everything: each composer closes, no listener, observer or highlight is left. */
  readonly signal: AbortSignal;
  readonly onOpen: (composer: Composer) => void;
  readonly onClose: (composer: Composer) => void;
};

/** Opens every composer of a page, now and whenever one appears, and says when one has gone. */
export function watchComposers({ document, site, signal, onOpen, onClose }: Watch): void {
  watchFields({
    document,
    site,
    signal,
    onOpen(element, found, over) {
      const composer = openComposer(element, site, found, over);
      over.addEventListener('abort', () => onClose(composer), { once: true });
      onOpen(composer);
    },
  });
}
