import { say } from '../say';

type FinderProps = {
  /** What is looked for, as assistive technology says it. */
  readonly label: string;
  readonly words: string;
  readonly look: (words: string) => void;
};

/** The field that rules are found with. */
export function Finder({ label, words, look }: FinderProps) {
  return (
    <input
      class="field finder"
      type="search"
      placeholder={say('find_rule')}
      aria-label={label}
      value={words}
      onInput={({ currentTarget }) => look(currentTarget.value)}
    />
  );
}
