import type { Outcomes } from '../history/nudges';
import type { Settings } from '../settings';
import { AskFirst } from './AskFirst';
import { Section } from './Section';
import type { Change } from './view';

const levels = [
  { strength: 'gentle', name: 'Gentle', says: 'Gentle speaks up only when a draft leaves no doubt.' },
  { strength: 'normal', name: 'Balanced', says: 'Balanced speaks up when most readers would scroll past.' },
  { strength: 'strict', name: 'Direct', says: 'Direct speaks up as soon as a draft leans towards us.' },
] as const;

/** How readily a draft is called self-promotion, and whether to ask before it is posted. */
export function StrengthSection({
  settings,
  outcomes,
  change,
}: {
  readonly settings: Settings;
  readonly outcomes: Outcomes | null;
  readonly change: Change;
}) {
  return (
    <Section id="strength">
      <div class="setting">
        <div class="label">
          <b id="how-gentle">How gentle?</b>
          <span>{levels.find(({ strength }) => strength === settings.strength)?.says}</span>
        </div>
        <div class="control">
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a segmented control everywhere */}
          <span class="segments" role="group" aria-labelledby="how-gentle">
            {levels.map(({ strength, name }) => (
              <button
                type="button"
                key={strength}
                aria-pressed={strength === settings.strength}
                onClick={() => change((now) => ({ ...now, strength }))}
              >
                {name}
              </button>
            ))}
          </span>
        </div>
      </div>
      <AskFirst settings={settings} outcomes={outcomes} change={change} />
    </Section>
  );
}
