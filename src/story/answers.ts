import type { Written } from '../composer/write';
import type { Recast } from '../engine/finding';
import type { Ask, Found, Used } from '../messages';
import type { Session } from './session';
import type { World } from './world';

/** The session that the writer is at: the one with the caret, else the last that had it, else the longest draft. */
export type Current = () => Session | null;

/**
 * What was found in the writer's draft, for our own popup. What findings tell and recasts come here and nowhere earlier.
 * Rejects when they can't be had on this page any more.
 */
export async function found(world: World, session: Session | null): Promise<Found> {
  if (!session) return { state: 'no composer' };
  // First: what is read below must be of one draft.
  await world.wayOut();
  session.look();
  const { reading, composer } = session;
  const report = reading.report();
  if (!report) return { state: 'no composer' };
  return {
    state: 'draft',
    host: world.host,
    site: world.known.id,
    length: composer.length,
    draft: reading.draft(),
    report,
    recasts: await Promise.race([turned(world, session), late()]),
    before: session.before(),
  };
}

/** How long the popup waits for recasts before it shows what there is without them, in milliseconds. */
const patience = 2500;

const late = () => new Promise<readonly Recast[]>((resolve) => setTimeout(() => resolve([]), patience));

async function turned(world: World, { reading }: Session): Promise<readonly Recast[]> {
  return (await world.quietly.later(() => reading.recasts({ others: true }))) ?? [];
}

/** Puts a rewrite in place, or takes the last one back, as the popup asks. */
export async function used(session: Session | null, ask: Ask): Promise<Used> {
  const text = ask.ask === 'use this rewrite' ? ask.text : '';
  if (!session) return { state: 'refused', why: 'gone', text };
  const written = await (ask.ask === 'use this rewrite' ? session.use(ask) : session.undo());
  return answer(written, text);
}

function answer(written: Written, text: string): Used {
  if (written.ok) return { state: 'used', draft: written.text };
  return { state: 'refused', why: written.why === 'composing' ? 'not taken' : written.why, text };
}
