import { type Options, prepareEngine } from '../create-engine';
import type { Added } from '../settings/context';
import { type LaidReader, nothingLaid } from '../shelf/laid';
import type { Laid } from '../shelf/lay';
import { breathing } from './breathing';
import type { Judge } from './world';

/** The engine with this browser's presets in it, and what they add to what a draft is checked under. */
export type Team = {
  readonly judge: () => Judge;
  readonly added: () => Added;
  /** Calls back when presets have changed and the engine is made anew, until the signal aborts. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
};

type Made = { readonly judge: Judge; readonly added: Laid };

/** What the engine asks for on a page only when somebody wants it. */
type Later = Omit<Options, 'rules'>;

/** Makes the engine with the presets as they are now. Presets that don't compile are left out: the rest works on. */
export async function openTeam(reader: LaidReader, later: Later): Promise<Team> {
  let made = await make(await reader.get(), later);
  return {
    judge: () => made.judge,
    added: () => made.added,
    watch(changed, signal) {
      let last: Laid | null = null;
      reader.watch((laid) => {
        last = laid;
        void make(laid, later).then((next) => {
          if (signal.aborted || last !== laid) return;
          made = next;
          changed();
        });
      }, signal);
    },
  };
}

async function make(laid: Laid, later: Later): Promise<Made> {
  try {
    return { judge: await prepareEngine({ ...later, rules: laid.rules }, breathing()), added: laid };
  } catch {
    return { judge: await prepareEngine(later, breathing()), added: nothingLaid };
  }
}
