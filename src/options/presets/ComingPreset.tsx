import { say, sayCount } from '../../say';
import { added } from '../../shelf/acts';
import type { Shelf } from '../../shelf/shape';
import type { Coming, PresetActs } from './acts';
import { signedBy } from './source';
import { useCounts } from './use-counts';
import { Weighing } from './Weighing';

type ComingPresetProps = {
  readonly shelf: Shelf;
  readonly coming: Coming;
  readonly acts: PresetActs;
  readonly done: () => void;
  readonly back: () => void;
};

/** What a preset is and what it would do, before it is taken. */
export function ComingPreset({ shelf, coming, acts, done, back }: ComingPresetProps) {
  const { preset, version, warnings, changes } = coming.found;
  const put = (now: Shelf) => added(now, coming.found, coming.origin);
  const weighed = useCounts(acts.drafts, shelf, put, version.text);
  const { url } = { url: null, ...coming.origin };
  const line = {
    id: preset.id,
    version: preset.version,
    signed: signedBy(version.key),
    rules: sayCount('rules_count', preset.rules?.length ?? 0),
    replacements: sayCount('replacements_count', preset.replace?.length ?? 0),
  };
  return (
    <section class="coming" aria-label={preset.name}>
      <h3 class="says" translate={false}>
        {preset.name}
      </h3>
      <p class="quiet">
        {url ? say('preset_line_from', { ...line, host: new URL(url).host }) : say('preset_line', line)}
      </p>
      {preset.description && <p lang="en">{preset.description}</p>}
      <Weighing changes={changes} weighed={weighed} />
      {warnings.map(({ path, says }) => (
        <p class="hint" lang="en" key={path + says}>
          {path}: {says}
        </p>
      ))}
      <div class="acts">
        <button type="button" class="btn main" onClick={() => void acts.take(coming).then(done)}>
          {changes ? say('update_to', { version: preset.version }) : say(url ? 'subscribe' : 'add_it')}
        </button>
        <button type="button" class="btn bare" onClick={back}>
          {say('not_now')}
        </button>
      </div>
    </section>
  );
}
