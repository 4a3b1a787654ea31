import { say } from '../say';
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
        all={say('all_years')}
        label={say('year')}
        names={years}
        nameOf={plain}
        value={filter.year}
        pick={(year) => narrow({ ...filter, year })}
      />
      <Pick
        all={say('any_site')}
        label={say('site')}
        names={sites}
        nameOf={plain}
        value={filter.site}
        pick={(site) => narrow({ ...filter, site })}
      />
      <Pick
        all={say('any_habit')}
        label={say('habit')}
        names={habits}
        nameOf={ruleName}
        value={filter.habit}
        pick={(habit) => narrow({ ...filter, habit })}
      />
      <input
        class="field grow"
        type="search"
        placeholder={say('words_in_post')}
        aria-label={say('words_in_post')}
        value={filter.words}
        onInput={({ currentTarget }) => narrow({ ...filter, words: currentTarget.value })}
      />
      <button type="button" class="btn side" onClick={save}>
        {say('save_csv')}
      </button>
    </div>
  );
}
