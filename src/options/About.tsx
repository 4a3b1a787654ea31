import { counted } from '../ui/verdict';
import { Section } from './Section';
import type { OptionsEvent } from './view';

type AboutProps = {
  readonly version: string;
  readonly rules: number;
  readonly sites: number;
  readonly tell: (event: OptionsEvent) => void;
};

/** What this is, and which one. */
export function About({ version, rules, sites, tell }: AboutProps) {
  return (
    <Section id="about">
      <p class="says">Don’t engage in social media. Engage the people who use it.</p>
      <p class="quiet">
        Youward {version}, {counted(rules, 'rule', 'rules')}, {counted(sites, 'site', 'sites')}. Free software
        under the MIT licence.
      </p>
      <div class="acts">
        <button type="button" class="btn side" onClick={() => tell({ do: 'open playground' })}>
          Open the playground
        </button>
      </div>
    </Section>
  );
}
