import { Tags } from '../Tags';
import { mistakesAt } from './draft';
import { Field } from './Field';
import type { PartProps } from './part';

const lists = [
  ['names', 'What you’re called', 'Your brand. It counts as us.', 'Add a name'],
  ['products', 'What you make', 'Products and programmes.', 'Add a product'],
  ['handles', 'Your handles', 'Accounts you post from.', 'Add a handle'],
] as const;

/** Who the team is and whom it serves; for most teams that is the whole preset. */
export function Identity({ preset, mistakes, change }: PartProps) {
  return (
    <>
      <div class="studio-pair">
        <Field
          label="Its name, for people"
          value={preset.name}
          mistakes={mistakesAt(mistakes, 'name')}
          set={(name) => change({ name })}
        />
        <Field
          label="Its id"
          ask="team/name"
          value={preset.id}
          mistakes={mistakesAt(mistakes, 'id')}
          set={(id) => change({ id })}
        />
        <Field
          label="Version"
          value={preset.version}
          mistakes={mistakesAt(mistakes, 'version')}
          set={(version) => change({ version })}
        />
      </div>
      {lists.map(([list, title, hint, ask]) => (
        <Tags
          key={list}
          title={title}
          hint={hint}
          ask={ask}
          words={preset.us?.[list] ?? []}
          set={(words) => change({ us: { ...preset.us, [list]: words } })}
        />
      ))}
      <Tags
        title="Whom you serve"
        hint="Words for your readers. They count as you."
        ask="Add readers"
        words={preset.you ?? []}
        set={(you) => change({ you })}
      />
    </>
  );
}
