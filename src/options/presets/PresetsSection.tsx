import { useState } from 'preact/hooks';
import { say } from '../../say';
import type { Shelf } from '../../shelf/shape';
import { Section } from '../Section';
import { Studio } from '../studio/Studio';
import { AddPreset } from './AddPreset';
import type { PresetActs } from './acts';
import { PresetRow } from './PresetRow';
import { Ways } from './Ways';

type PresetsSectionProps = {
  readonly shelf: Shelf;
  readonly acts: PresetActs;
  /** What the studio is open with: a preset's text, or null for a new one. */
  readonly edited: { readonly text: string | null } | null;
  readonly edit: (text: string | null) => void;
  readonly close: () => void;
};

/** The presets of this browser: what they are, where they come from, what is new in them. */
export function PresetsSection({ shelf, acts, edited, edit, close }: PresetsSectionProps) {
  const [adds, setAdds] = useState(false);
  const [says, tell] = useState<string | null>(null);
  const [isKept, keep] = useState(false);
  const after = (work: Promise<string | null>) => void work.then(tell);
  const open = (text: string | null) => {
    keep(false);
    edit(text);
  };
  const { held, policy } = shelf;
  return (
    <Section id="presets" aside={<Ways adds={adds} make={() => open(null)} add={() => setAdds(!adds)} />}>
      {adds && policy.allowUserPresets && <AddPreset shelf={shelf} acts={acts} done={() => setAdds(false)} />}
      {adds && !policy.allowUserPresets && <p class="quiet">{say('only_managed')}</p>}
      {held.length === 0 && !adds && <p class="quiet">{say('no_presets')}</p>}
      {edited && (
        <Studio
          key={edited.text ?? ''}
          text={edited.text}
          acts={acts}
          close={close}
          kept={() => keep(true)}
        />
      )}
      {policy.skipped.map((one) => (
        <p class="trouble" lang="en" key={one}>
          {one}
        </p>
      ))}
      {held.map((one) => (
        <PresetRow key={one.id} held={one} shelf={shelf} acts={acts} after={after} edit={open} />
      ))}
      <p class="hint" role="status">
        {isKept && say('studio_kept')} <span lang="en">{says}</span>
      </p>
    </Section>
  );
}
