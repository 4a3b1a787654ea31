import type { Settings } from '../settings';
import { withName } from './choices';
import { NameLists } from './NameLists';
import { Section } from './Section';
import type { Change } from './view';

/** Who counts as us, and who as the reader. */
export function NamesSection({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  return (
    <Section id="names">
      <NameLists
        names={settings.names}
        you={settings.you}
        setNames={(list, words) => change((now) => withName(now, list, words))}
        setYou={(you) => change((now) => ({ ...now, you }))}
      />
    </Section>
  );
}
