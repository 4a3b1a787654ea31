import type { Habit } from '../history/habits';
import { say } from '../say';
import { percent } from '../ui/percent';
import { ruleName } from '../ui/verdict';

/** Which habits fade and which grow, by the share of posts that have them. */
export function Habits({ habits }: { readonly habits: readonly Habit[] }) {
  if (habits.length === 0) return null;
  return (
    <table class="habits">
      <caption>{say('habits_by_share')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('habit')}</th>
          <th scope="col">{say('four_weeks_before')}</th>
          <th scope="col">{say('last_four_weeks')}</th>
          <th scope="col">{say('which_is')}</th>
        </tr>
      </thead>
      <tbody>
        {habits.map(({ rule, before, after }) => (
          <tr key={rule}>
            <th scope="row" lang="en">
              {ruleName(rule)}
            </th>
            <td>{percent(before)}</td>
            <td>{percent(after)}</td>
            <td>{say(after < before ? 'fading' : 'growing')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
