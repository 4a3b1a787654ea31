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
          <b>One more rewrite</b>
          <span>
            Your browser’s own model proposes one more in the popup, if it passes our checks. The first time,
            your browser may have to download it, several gigabytes; the popup asks you before that.
          </span>
          {!here && <span>This browser has no model that we can ask.</span>}
        </div>
        <Switch
          on={settings.model}
          label="One more rewrite by your browser’s own model"
          turn={(model) => change((now) => ({ ...now, model }))}
        />
      </div>
    </Section>
  );
}
