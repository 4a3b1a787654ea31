/** Steps one check may take before its dearest rule pauses (PRESETS.md, "Limits and errors"). */
export const stepBudget = 500_000;
/** When they are spent, so many more are granted to the rules that are left, up to eight times. */
const extension = stepBudget / 8;

/**
 * The steps of one check. Past the budget the dearest rule, and those more than half as dear, pause for this draft;
 * the others go on for a while. The same charges in the same order always pause the same rules.
 */
export class Budget {
  /** Rules that pause; the draft costs them too much. */
  readonly paused = new Set<number>();
  /** 1 for rules that are not looked for: switched off, meant for other drafts, or paused. */
  idle: Uint8Array;
  /** All steps taken so far. */
  steps = 0;
  private limit = stepBudget;
  private extended = 0;

  /** `spent` is room for the steps of each rule, empty. */
  constructor(
    idle: Uint8Array,
    private readonly spent: Float64Array = new Float64Array(idle.length),
  ) {
    this.idle = idle;
  }

  /** Counts steps that a rule has taken. */
  charge(rule: number, steps: number): void {
    this.spent[rule]! += steps;
    this.steps += steps;
    if (this.steps > this.limit) this.pauseDearest();
  }

  private pauseDearest(): void {
    if (this.paused.size === 0) this.idle = this.idle.slice();
    let dearest = 0;
    for (let rule = 0; rule < this.spent.length; rule++)
      if (this.idle[rule] === 0) dearest = Math.max(dearest, this.spent[rule]!);
    const all = ++this.extended > 8;
    for (let rule = 0; rule < this.spent.length; rule++) {
      if (this.idle[rule] === 1 || (!all && this.spent[rule]! * 2 < dearest)) continue;
      this.idle[rule] = 1;
      this.paused.add(rule);
    }
    this.limit = this.steps + extension;
  }
}
