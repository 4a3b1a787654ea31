import type { Settings } from '../settings';
import { Portable } from './Portable';
import { Section } from './Section';
import type { Change } from './view';

const promises = [
  'Drafts are read in the tab you write in and never leave it.',
  'No account, no analytics, no server of ours.',
  'Direct messages, passwords and search boxes are never read.',
] as const;

/** What happens to what people write, in three lines, and all of their settings in a file. */
export function Privacy({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  return (
    <Section id="privacy">
      <ul class="promises">
        {promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <Portable settings={settings} change={change} />
    </Section>
  );
}
