import { ruleName } from '../ui/verdict';
import { Pick } from './Pick';
import type { Filter, Shown } from './talk';

type FiltersProps = {
  readonly shown: Shown;
  readonly filter: Filter;
  readonly narrow: (filter: Filter) => void;
  readonly save: () => void;
};

/** Which of the posts are looked at, and a table of them to take along. */
export function Filters({ shown, filter, narrow, save }: FiltersProps) {
  const { years, sites, habits } = shown;
  const plain = (name: string) => name;
  return (
    <div class="filters">
      <Pick
        all="All years"
        label="Year"
        names={years}
        nameOf={plain}
        value={filter.year}
        pick={(year) => narrow({ ...filter, year })}
      />
      <Pick
        all="Any site"
        label="Site"
        names={sites}
        nameOf={plain}
        value={filter.site}
        pick={(site) => narrow({ ...filter, site })}
      />
      <Pick
        all="Any habit"
        label="Habit"
        names={habits}
        nameOf={ruleName}
        value={filter.habit}
        pick={(habit) => narrow({ ...filter, habit })}
      />
      <input
        class="field grow"
        type="search"
        placeholder="Words in the post"
        aria-label="Words in the post"
        value={filter.words}
        onInput={({ currentTarget }) => narrow({ ...filter, words: currentTarget.value })}
      />
      <button type="button" class="btn side" onClick={save}>
        Save as CSV
      </button>
    </div>
  );
}
