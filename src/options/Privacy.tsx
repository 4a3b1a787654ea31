import { say } from '../say';
import type { Settings } from '../settings';
import { Portable } from './Portable';
import { Section } from './Section';
import type { Change } from './view';

const promises = ['promise_tab', 'promise_no_server', 'promise_never'] as const;

/** What happens to what people write, in three lines, and all of their settings in a file. */
export function Privacy({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  return (
    <Section id="privacy">
      <ul class="promises">
        {promises.map((promise) => (
          <li key={promise}>{say(promise)}</li>
        ))}
      </ul>
      <Portable settings={settings} change={change} />
    </Section>
  );
}
