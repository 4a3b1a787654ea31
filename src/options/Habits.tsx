import type { Habit } from '../history/habits';
import { ruleName } from '../ui/verdict';

const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });

/** Which habits fade and which grow, by the share of posts that have them. */
export function Habits({ habits }: { readonly habits: readonly Habit[] }) {
  if (habits.length === 0) return null;
  return (
    <table class="habits">
      <caption>Habits, by the share of your posts that have them</caption>
      <thead>
        <tr>
          <th scope="col">Habit</th>
          <th scope="col">The four weeks before</th>
          <th scope="col">The last four</th>
          <th scope="col">Which is</th>
        </tr>
      </thead>
      <tbody>
        {habits.map(({ rule, before, after }) => (
          <tr key={rule}>
            <th scope="row">{ruleName(rule)}</th>
            <td>{percent.format(before)}</td>
            <td>{percent.format(after)}</td>
            <td>{after < before ? 'fading' : 'growing'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
