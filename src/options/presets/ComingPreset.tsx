import { shortKey } from '../../presets/signed';
import { sayCount } from '../../say';
import { added } from '../../shelf/acts';
import type { Shelf } from '../../shelf/shape';
import type { Coming, PresetActs } from './acts';
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
  return (
    <section class="coming" aria-label={preset.name}>
      <h3 class="says">{preset.name}</h3>
      <p class="quiet">
        {preset.id} {preset.version},{' '}
        {version.key ? (
          <>
            signed by <span class="key">{shortKey(version.key)}</span>
          </>
        ) : (
          'not signed'
        )}
        {url && `, from ${new URL(url).host}`}. {sayCount('rules_count', preset.rules?.length ?? 0)},{' '}
        {sayCount('replacements_count', preset.replace?.length ?? 0)}, all examples pass.
      </p>
      {preset.description && <p>{preset.description}</p>}
      <Weighing changes={changes} weighed={weighed} />
      {warnings.map(({ path, says }) => (
        <p class="hint" key={path + says}>
          {path}: {says}
        </p>
      ))}
      <div class="acts">
        <button type="button" class="btn main" onClick={() => void acts.take(coming).then(done)}>
          {changes ? `Update to ${preset.version}` : url ? 'Subscribe' : 'Add it'}
        </button>
        <button type="button" class="btn bare" onClick={back}>
          Not now
        </button>
      </div>
    </section>
  );
}
