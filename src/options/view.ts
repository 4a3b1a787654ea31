import type { ComponentChildren } from 'preact';
import type { Rule } from '../engine/rule';
import type { Outcomes } from '../history/nudges';
import type { Kept } from '../history/store';
import type { Settings } from '../settings';

/** A rule as the settings show it. */
export type RuleShown = Pick<Rule, 'category' | 'severity' | 'says' | 'why' | 'flags' | 'allows'> & {
  readonly id: string;
  readonly link?: string;
  /** Who made it what it is, step by step; none when it is as it came. */
  readonly chain?: readonly string[];
  /** An organisation keeps it on, or a preset switched it off: then its switch is not the writer's. */
  readonly settled?: 'on' | 'off' | null;
};

/** A site as the settings show it. */
export type SiteShown = {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Its hosts are granted when the writer wants Youward there. */
  readonly asked?: true;
};

/** All the settings page draws from. */
export type OptionsProps = {
  readonly settings: Settings;
  readonly rules: readonly RuleShown[];
  readonly sites: readonly SiteShown[];
  /** The origins that the writer granted beyond those of the installation. */
  readonly granted: readonly string[];
  readonly version: string;
  /** This browser has a model of its own. */
  readonly hasModel: boolean;
  /** What is kept of posts; null until it was read. */
  readonly kept: Kept | null;
  /** What came of asking before posts; null until it was read. */
  readonly outcomes: Outcomes | null;
  /** The presets' part of the page. */
  readonly presets: ComponentChildren;
  /** What went wrong with stored settings, as a sentence. */
  readonly notice: string | null;
  readonly tell: (event: OptionsEvent) => void;
};

/** What the settings page asks for. `change` is applied to whatever is stored by then. */
export type OptionsEvent =
  | { readonly do: 'change'; readonly choose: (settings: Settings) => Settings }
  | { readonly do: 'wipe history' }
  | { readonly do: 'look back' }
  /** Origins to be granted, or to be given back. */
  | { readonly do: 'grant'; readonly origins: readonly string[] }
  | { readonly do: 'give back'; readonly origins: readonly string[] }
  | { readonly do: 'open playground' };

/** One change of the settings. */
export type Change = (choose: (settings: Settings) => Settings) => void;

/** The parts of the page, in order, as its contents list them. */
export const sections = [
  { id: 'names', title: 'part_names' },
  { id: 'strength', title: 'part_strength' },
  { id: 'sites', title: 'part_sites' },
  { id: 'model', title: 'part_model' },
  { id: 'rules', title: 'part_rules' },
  { id: 'presets', title: 'part_presets' },
  { id: 'ignored', title: 'part_ignored' },
  { id: 'history', title: 'part_history' },
  { id: 'shortcuts', title: 'part_shortcuts' },
  { id: 'privacy', title: 'part_privacy' },
  { id: 'about', title: 'part_about' },
] as const;
