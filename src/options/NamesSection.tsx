import type { Settings } from '../settings';
import { withName } from './choices';
import { Section } from './Section';
import { Tags } from './Tags';
import type { Change } from './view';

const lists = [
  {
    list: 'names',
    title: 'What you’re called',
    hint: 'Your brand or your own name. It counts as us.',
    ask: 'Add a name',
  },
  { list: 'products', title: 'What you make', hint: 'Products and programmes.', ask: 'Add a product' },
  { list: 'handles', title: 'Your handles', hint: 'Accounts you post from.', ask: 'Add a handle' },
  { list: 'people', title: 'Your people', hint: 'Founders and colleagues you name.', ask: 'Add a person' },
] as const;

/** Who counts as us, and who as the reader. */
export function NamesSection({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  return (
    <Section id="names">
      {lists.map(({ list, ...texts }) => (
        <Tags
          key={list}
          {...texts}
          words={settings.names[list]}
          set={(words) => change((now) => withName(now, list, words))}
        />
      ))}
      <Tags
        title="Whom you serve"
        hint="Words for your readers. They count as you."
        ask="Add readers"
        words={settings.you}
        set={(you) => change((now) => ({ ...now, you }))}
      />
    </Section>
  );
}
