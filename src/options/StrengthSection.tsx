import type { Outcomes } from '../history/nudges';
import { say } from '../say';
import type { Settings } from '../settings';
import { AskFirst } from './AskFirst';
import { Section } from './Section';
import type { Change } from './view';

const levels = [
  { strength: 'gentle', name: 'gentle', says: 'gentle_says' },
  { strength: 'normal', name: 'balanced', says: 'balanced_says' },
  { strength: 'strict', name: 'direct', says: 'direct_says' },
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
  const level = levels.find(({ strength }) => strength === settings.strength);
  return (
    <Section id="strength">
      <div class="setting">
        <div class="label">
          <b id="how-gentle">{say('how_gentle')}</b>
          <span>{level && say(level.says)}</span>
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
                {say(name)}
              </button>
            ))}
          </span>
        </div>
      </div>
      <AskFirst settings={settings} outcomes={outcomes} change={change} />
    </Section>
  );
}
