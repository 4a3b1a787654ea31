import type { Preset } from './preset';

/** What an organisation locks: ids of rules, whose presets set their value, and what it is called, for people. */
export type Lock = {
  readonly rules: readonly string[];
  /** The organisation's own presets: they may still set what is locked. */
  readonly presets: readonly Preset[];
  readonly by: string;
};

/** Locked rules, once the last of the organisation's own presets was laid. */
export class LockedRules {
  readonly rules: readonly string[];
  private readonly own: Set<Preset>;
  constructor(private readonly lock: Lock | undefined) {
    this.rules = lock?.rules ?? [];
    this.own = new Set(lock?.presets ?? []);
  }

  /** A preset was laid: behind the organisation's last one the locks hold. */
  laid(preset: Preset): void {
    this.own.delete(preset);
  }

  holds(id: string): boolean {
    return this.own.size === 0 && this.rules.includes(id);
  }

  /** Who set the lock; and whose change it stopped. */
  says(stopped?: string): string {
    const by = this.lock?.by ?? '';
    return stopped ? `${stopped} would change it; ${by} locked it` : `${by} locked it`;
  }
}
