import { say } from '../../say';
import { NameLists } from '../NameLists';
import { mistakesAt } from './draft';
import { Field } from './Field';
import type { PartProps } from './part';

const fields = [
  { of: 'name', label: 'studio_name' },
  { of: 'id', label: 'studio_id' },
  { of: 'version', label: 'studio_version' },
] as const;

/** Who the team is and whom it serves; for most teams that is the whole preset. */
export function Identity({ preset, mistakes, change }: PartProps) {
  return (
    <>
      <div class="studio-pair">
        {fields.map(({ of, label }) => (
          <Field
            key={of}
            label={say(label)}
            ask={of === 'id' ? say('studio_id_ask') : ''}
            value={preset[of]}
            mistakes={mistakesAt(mistakes, of)}
            set={(text) => change({ [of]: text })}
          />
        ))}
      </div>
      <NameLists
        names={preset.us ?? {}}
        you={preset.you ?? []}
        setNames={(list, words) => change({ us: { ...preset.us, [list]: words } })}
        setYou={(you) => change({ you })}
      />
    </>
  );
}
