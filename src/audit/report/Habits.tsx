import { ruleName } from '../../ui/verdict';
import type { Repeat } from '../tally';

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
/** A share must move by so much to be called fading or growing. */
const moved = 0.02;

/** Where a habit goes: fading, growing, steady; empty where there are too few posts to tell. */
export function trendOf({ change }: Repeat): string {
  if (!change) return '';
  if (change.after < change.before - moved) return 'fading';
  return change.after > change.before + moved ? 'growing' : 'steady';
}

/** The habits that repeat, most frequent first. */
export function Habits({ habits, posts }: { readonly habits: readonly Repeat[]; readonly posts: number }) {
  return (
    <section class="panel">
      <table class="habits">
        <caption class="title">Habits that repeat</caption>
        <thead>
          <tr>
            <th scope="col">Habit</th>
            <th scope="col">Posts</th>
            <th scope="col">Of all</th>
            <th scope="col">Which is</th>
          </tr>
        </thead>
        <tbody>
          {habits.slice(0, 12).map((habit) => (
            <tr key={habit.rule}>
              <th scope="row">{ruleName(habit.rule)}</th>
              <td>{habit.posts}</td>
              <td>
                <span class="bar" aria-hidden="true">
                  <i style={{ '--share': habit.posts / posts }} />
                </span>
                {percent.format(habit.posts / posts)}
              </td>
              <td>{trendOf(habit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
