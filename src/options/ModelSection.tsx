import { say } from '../say';
import type { Settings } from '../settings';
import { Switch } from '../ui/Switch';
import { Section } from './Section';
import type { Change } from './view';

type ModelSectionProps = {
  readonly settings: Settings;
  /** This browser has a model of its own. */
  readonly here: boolean;
  readonly change: Change;
};

/** One more rewrite by the browser's own model, for whoever wants it. */
export function ModelSection({ settings, here, change }: ModelSectionProps) {
  return (
    <Section id="model">
      <div class="setting slim">
        <div class="label">
          <b>{say('one_more_rewrite')}</b>
          <span>{say('one_more_rewrite_says')}</span>
          {!here && <span>{say('no_model_here')}</span>}
        </div>
        <Switch
          on={settings.model}
          label={say('one_more_rewrite_by')}
          turn={(model) => change((now) => ({ ...now, model }))}
        />
      </div>
    </Section>
  );
}
