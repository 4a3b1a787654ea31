import type { CDPSession, Page } from 'playwright';

/** One stretch of work on a page's main thread, in milliseconds. */
type Stretch = {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Milliseconds that the thread worked in it; less than from start to end on a busy machine. */
  readonly worked: number;
  readonly data: Data;
};
type Data = { readonly type?: string; readonly url?: string };
type Raw = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread itself worked: other processes on the machine do not count. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: Data;
  };
};

/** What a page's main thread did between two moments. */
export type Trace = {
  /** Tasks, whoever's. */
  readonly tasks: readonly Stretch[];
  /** Our own code, as it was called: none inside another. */
  readonly own: readonly Stretch[];
  /** Layouts and style calculations that our code made the browser do before their time. */
  readonly forced: readonly (Stretch & { readonly within: Stretch })[];
  readonly keydowns: readonly number[];
  /** When the document had been parsed, if that happened meanwhile. */
  readonly parsed: number | null;
  /** From the first to the last event. */
  readonly length: number;
};

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'blink.user_timing',
];

/** Set by the page at the end of a trace; tells which thread is the page's. */
const marker = 'youward-bench';

/** Records what a page's main thread does while something happens. */
export async function traced(page: Page, happen: () => Promise<void>): Promise<Trace> {
  const session: CDPSession = await page.context().browser()!.newBrowserCDPSession();
  const events: Raw[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Raw[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: categories },
  });
  await happen();
  await page.evaluate((name) => performance.mark(name), marker);
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return read(events);
}

function read(events: readonly Raw[]): Trace {
  // Extensions and other tabs have main threads of their own.
  const { pid, tid } = events.find(({ name }) => name === marker)!;
  const stretches = events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
    .map(
      ({ name, ts, dur = 0, tdur = dur, args }): Stretch => ({
        name,
        start: ts / 1000,
        end: (ts + dur) / 1000,
        worked: tdur / 1000,
        data: args?.data ?? {},
      }),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const named = (...names: string[]) => stretches.filter(({ name }) => names.includes(name));
  const own = outermost(named('FunctionCall', 'EvaluateScript').filter(isOwn));
  const forced = named('Layout', 'UpdateLayoutTree').flatMap((stretch) => {
    const within = own.find(({ start, end }) => start <= stretch.start && stretch.end <= end);
    return within ? [{ ...stretch, within }] : [];
  });
  const parsed = events.find(({ name, pid: of }) => name === 'MarkDOMContent' && of === pid);
  return {
    tasks: named('RunTask'),
    own,
    forced,
    keydowns: named('EventDispatch')
      .filter(({ data }) => data.type === 'keydown')
      .map(({ start }) => start),
    parsed: parsed ? parsed.ts / 1000 : null,
    length: (stretches.at(-1)?.end ?? 0) - (stretches[0]?.start ?? 0),
  };
}

const isOwn = ({ data }: Stretch) => data.url?.startsWith('chrome-extension://') ?? false;

function outermost(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches) if (stretch.start >= (found.at(-1)?.end ?? -1)) found.push(stretch);
  return found;
}

/** How long stretches took together, in milliseconds. */
export function sum(stretches: readonly Stretch[]): number {
  return stretches.reduce((total, { worked }) => total + worked, 0);
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
