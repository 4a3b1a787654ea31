import type { Ask, Found, Used } from '../messages';
import type { Place } from './place';

/** How the popup reaches the tab it was opened for. */
export type Tab = {
  /** Puts a question to the page; rejects when nobody is there to answer. */
  readonly ask: (ask: Ask) => Promise<unknown>;
  readonly reload: () => Promise<void>;
  /** Where it is; null where nothing can be read. */
  readonly place: () => Promise<Place | null>;
  /** Asks the writer for a host and starts there; false when it was refused. Only a press may call it, and at once. */
  readonly grant: (host: string) => Promise<boolean>;
};

/** What came of asking: the answer, nobody there (a page we don't read), or a page that did not answer as it should. */
export type Reached<Answer> = Answer | 'nobody' | 'lost';

/** How long a page may take to answer before we say that it is lost, in milliseconds. */
export const patience = 4000;

/** Asks what was found in the tab's draft. */
export function askFound(
  tab: Tab,
  ask: 'what did you find' | 'read here once' | 'rest here' = 'what did you find',
): Promise<Reached<Found>> {
  return reach(tab, { ask }, isFound);
}

/** Asks for a rewrite to be put in place, or for the last one to be taken back. */
export function askUsed(tab: Tab, ask: Ask): Promise<Reached<Used>> {
  return reach(tab, ask, isUsed);
}

async function reach<Answer>(
  tab: Tab,
  ask: Ask,
  isAnswer: (answer: unknown) => answer is Answer,
): Promise<Reached<Answer>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'lost'>((resolve) => {
    timer = setTimeout(() => resolve('lost'), patience);
  });
  const answer = tab.ask(ask).then(
    (said) => (isAnswer(said) ? said : 'lost'),
    (error) => (/establish connection|Receiving end/i.test(String(error)) ? 'nobody' : 'lost'),
  );
  const reached = await Promise.race([answer, late]);
  clearTimeout(timer);
  return reached;
}

function isFound(answer: unknown): answer is Found {
  const found = answer as Partial<Extract<Found, { state: 'draft' }>> | null | undefined;
  const state: unknown = found?.state;
  if (state === 'no composer') return true;
  if (state === 'off') return typeof found?.host === 'string' && 'until' in found;
  return (
    state === 'draft' &&
    typeof found?.draft === 'string' &&
    typeof found.length?.by === 'string' &&
    Array.isArray(found.recasts) &&
    Array.isArray(found.report?.findings)
  );
}

function isUsed(answer: unknown): answer is Used {
  const state: unknown = (answer as Partial<Used> | null | undefined)?.state;
  return state === 'used' || state === 'refused';
}
