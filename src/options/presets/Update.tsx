import { useState } from 'preact/hooks';
import { differences } from '../../presets/differences';
import type { Override } from '../../presets/preset';
import { say } from '../../say';
import { accepted } from '../../shelf/acts';
import { presetIn, presetOf } from '../../shelf/lay';
import type { Shelf } from '../../shelf/shape';
import { keptRules } from './kept';
import type { PresetRowProps } from './PresetRow';
import { signedBy } from './source';
import { useCounts } from './use-counts';
import { Weighing } from './Weighing';

/** What is new in a preset, by meaning, with what it does to sample posts; taken, kept as it was, or put off. */
export function Update({ held, shelf, acts, after }: Omit<PresetRowProps, 'edit'>) {
  const [keeps, keep] = useState(false);
  const before = presetOf(held);
  const next = presetIn(held.offered ?? { text: '{}' });
  const changes = differences(before, next);
  const mine: Readonly<Record<string, Override>> = keeps ? keptRules(before, changes) : {};
  const take = (now: Shelf) => accepted(now, held.id, mine);
  const weighed = useCounts(acts.drafts, shelf, take, `${keeps} ${held.offered?.text}`);
  const louder = changes.some(({ means, rule }) => means === 'louder' && rule !== undefined);
  const key = held.offered?.key;
  return (
    <section class="coming" aria-label={say('has_news', { name: next.name })}>
      <h3 class="says">{say('has_news', { name: next.name })}</h3>
      <p class="quiet">{say('version_line', { version: next.version, signed: signedBy(key ?? null) })}</p>
      <Weighing changes={changes} weighed={weighed} />
      {louder && (
        <div class="acts">
          <button type="button" class="btn side" aria-pressed={!keeps} onClick={() => keep(false)}>
            {say('take_louder')}
          </button>
          <button type="button" class="btn side" aria-pressed={keeps} onClick={() => keep(true)}>
            {say('keep_mine')}
          </button>
        </div>
      )}
      <div class="acts">
        <button type="button" class="btn main" onClick={() => after(acts.accept(held.id, mine))}>
          {say('update_to', { version: next.version })}
        </button>
        <button type="button" class="btn bare" onClick={() => after(acts.decline(held.id))}>
          {say('stay_on', { version: before.version })}
        </button>
        <span class="hint">{say('back_one_click')}</span>
      </div>
    </section>
  );
}
