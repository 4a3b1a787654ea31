import { ruleName } from '../ui/verdict';

type RuleFilterProps = {
  readonly categories: readonly string[];
  readonly category: string | null;
  readonly choose: (category: string | null) => void;
  readonly words: string;
  readonly look: (words: string) => void;
};

/** Finds rules by a word or by their signal. */
export function RuleFilter({ categories, category, choose, words, look }: RuleFilterProps) {
  return (
    <div class="finder">
      <input
        class="field"
        type="search"
        placeholder="Find a rule or a phrase"
        aria-label="Find a rule or a phrase"
        value={words}
        onInput={(event) => look(event.currentTarget.value)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a segmented control everywhere */}
      <span class="segments" role="group" aria-label="Signal">
        <button type="button" aria-pressed={category === null} onClick={() => choose(null)}>
          All
        </button>
        {categories.map((one) => (
          <button type="button" key={one} aria-pressed={one === category} onClick={() => choose(one)}>
            {ruleName(one)}
          </button>
        ))}
      </span>
    </div>
  );
}
