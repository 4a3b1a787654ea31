import { say, sayCount } from '../say';
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
      <p class="says">{say('motto')}</p>
      <p class="quiet">
        {say('about_line', {
          version,
          rules: sayCount('rules_count', rules),
          sites: sayCount('sites_count', sites),
        })}
      </p>
      <p class="quiet">{say('judged_in_english')}</p>
      <div class="acts">
        <button type="button" class="btn side" onClick={() => tell({ do: 'open playground' })}>
          {say('open_playground')}
        </button>
      </div>
    </Section>
  );
}
