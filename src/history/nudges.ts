/** What became of a draft whose writer was asked before posting. */
export type Outcome = 'as is' | 'rewritten' | 'edited' | 'left';

/** How often each became of drafts so far. */
export type Outcomes = Readonly<Record<Outcome, number>>;

/** The part of a browser's storage that the counts need; `browser.storage.local` is one. */
export type NudgeArea = {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

/** What nudges led to, in this browser: no text, no time, no site. */
export type Nudges = {
  /** Counts one. Never rejects: where there is no room, it is not counted. */
  readonly add: (outcome: Outcome) => Promise<void>;
  readonly counts: () => Promise<Outcomes>;
};

const prefix = 'nudged:';
const outcomes: readonly Outcome[] = ['as is', 'rewritten', 'edited', 'left'];

/** Opens the counts kept in a storage area. Each nudge is stored by itself, so that two tabs can't undo one another. */
export function openNudges(area: NudgeArea): Nudges {
  return {
    async add(outcome) {
      await area.set({ [`${prefix}${crypto.randomUUID()}`]: outcome }).catch(() => undefined);
    },
    async counts() {
      const stored = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(prefix));
      const count = (outcome: Outcome) => stored.filter(([, value]) => value === outcome).length;
      return Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])) as Record<
        Outcome,
        number
      >;
    },
  };
}
