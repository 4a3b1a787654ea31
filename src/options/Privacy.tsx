import { Section } from './Section';

const promises = [
  'Drafts are read in the tab you write in and never leave it.',
  'No account, no analytics, no server of ours.',
  'Direct messages, passwords and search boxes are never read.',
] as const;

/** What happens to what people write, in three lines. */
export function Privacy() {
  return (
    <Section id="privacy">
      <ul class="promises">
        {promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
    </Section>
  );
}
