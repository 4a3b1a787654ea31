import type { Recast, Report } from '../engine/finding';
import type { LengthRule } from '../engine/length';
import type { Author, Pen } from '../on-device/author';

/** Where the browser's own model is with one more recast. */
export type ModelView =
  /** Not wanted, not there, or nothing to say. */
  | { readonly state: 'none' }
  /** It would have to be downloaded: the writer is asked. */
  | { readonly state: 'asks' }
  /** `share`: how much of it is there, 0 to 1. */
  | { readonly state: 'downloads'; readonly share: number }
  | { readonly state: 'writes' }
  /** What it wrote was not good enough to be shown, or it failed. */
  | { readonly state: 'refused' }
  | { readonly state: 'failed' };

export const noModel: ModelView = { state: 'none' };

/** A draft that a model may turn, and what its recast is held against. */
export type Ground = {
  readonly draft: string;
  readonly report: Report;
  readonly site?: string;
  readonly length?: LengthRule;
};

export type OwnModelOptions = {
  /** The browser's model; null where there is none. */
  readonly author: Author | null;
  /** Whether the writer has switched it on. */
  readonly wanted: () => Promise<boolean>;
  /** The model's text as a recast if it passes every check, else null. */
  readonly prove: (ground: Ground, proposal: string) => Promise<Recast | null>;
  readonly show: (view: ModelView) => void;
  readonly give: (recast: Recast) => void;
};

/** The browser's model beside our own recasts. It never holds anything up, and one draft ends the work on another. */
export type OwnModel = {
  readonly begin: (ground: Ground) => Promise<void>;
  /** The writer said yes to the download. */
  readonly agree: () => Promise<void>;
  readonly stop: () => void;
};

/** A report that leaves nothing to turn. */
function rests({ language, nudge, findings }: Report): boolean {
  return language !== 'en' || (!nudge && findings.length === 0);
}

/** Puts the browser's model to work. */
export function openOwnModel({ author, wanted, prove, show, give }: OwnModelOptions): OwnModel {
  let work = new AbortController();
  let held: Ground | null = null;

  async function write(by: Author, ground: Ground, signal: AbortSignal): Promise<void> {
    const tell = (view: ModelView) => {
      if (!signal.aborted) show(view);
    };
    let pen: Pen | null = null;
    try {
      pen = await by.open({ signal, downloaded: (share) => tell({ state: 'downloads', share }) });
      tell({ state: 'writes' });
      const recast = await prove(ground, await pen.write(ground.draft, signal));
      tell(recast ? noModel : { state: 'refused' });
      if (recast && !signal.aborted) give(recast);
    } catch {
      tell({ state: 'failed' });
    } finally {
      pen?.close();
    }
  }

  function stop(): void {
    work.abort();
    held = null;
  }

  return {
    stop,
    async begin(ground) {
      stop();
      work = new AbortController();
      const { signal } = work;
      if (!author || rests(ground.report) || !(await wanted())) return;
      const availability = await author.availability().catch(() => 'unavailable');
      if (signal.aborted || availability === 'unavailable') return;
      if (availability === 'available') {
        show({ state: 'writes' });
        return write(author, ground, signal);
      }
      held = ground;
      show({ state: 'asks' });
    },
    async agree() {
      if (!author || !held) return;
      show({ state: 'downloads', share: 0 });
      const ground = held;
      held = null;
      return write(author, ground, work.signal);
    },
  };
}
