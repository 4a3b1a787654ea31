import { say } from '../say';
import type { Settings } from '../settings';
import { withName } from './choices';
import { Section } from './Section';
import { Tags } from './Tags';
import type { Change } from './view';

const lists = [
  { list: 'names', title: 'names_title', hint: 'names_hint', ask: 'names_ask' },
  { list: 'products', title: 'products_title', hint: 'products_hint', ask: 'products_ask' },
  { list: 'handles', title: 'handles_title', hint: 'handles_hint', ask: 'handles_ask' },
  { list: 'people', title: 'people_title', hint: 'people_hint', ask: 'people_ask' },
] as const;

/** Who counts as us, and who as the reader. */
export function NamesSection({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  return (
    <Section id="names">
      {lists.map(({ list, title, hint, ask }) => (
        <Tags
          key={list}
          title={say(title)}
          hint={say(hint)}
          ask={say(ask)}
          words={settings.names[list]}
          set={(words) => change((now) => withName(now, list, words))}
        />
      ))}
      <Tags
        title={say('readers_title')}
        hint={say('readers_hint')}
        ask={say('readers_ask')}
        words={settings.you}
        set={(you) => change((now) => ({ ...now, you }))}
      />
    </Section>
  );
}
