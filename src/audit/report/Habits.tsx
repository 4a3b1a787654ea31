import { say } from '../../say';
import { percent } from '../../ui/percent';
import { ruleName } from '../../ui/verdict';
import type { Repeat } from '../tally';

/** A share must move by so much to be called fading or growing. */
const moved = 0.02;

/** Where a habit goes: fading, growing, steady; empty where there are too few posts to tell. */
export function trendOf({ change }: Repeat): string {
  if (!change) return '';
  if (change.after < change.before - moved) return say('fading');
  return change.after > change.before + moved ? say('growing') : say('steady');
}

/** The habits that repeat, most frequent first. */
export function Habits({ habits, posts }: { readonly habits: readonly Repeat[]; readonly posts: number }) {
  return (
    <section class="panel">
      <table class="habits">
        <caption class="title">{say('habits_repeat')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('habit')}</th>
            <th scope="col">{say('posts_heading')}</th>
            <th scope="col">{say('of_all')}</th>
            <th scope="col">{say('which_is')}</th>
          </tr>
        </thead>
        <tbody>
          {habits.slice(0, 12).map((habit) => (
            <tr key={habit.rule}>
              <th scope="row" lang="en">
                {ruleName(habit.rule)}
              </th>
              <td>{habit.posts}</td>
              <td>
                <span class="bar" aria-hidden="true">
                  <i style={{ '--share': habit.posts / posts }} />
                </span>
                {percent(habit.posts / posts)}
              </td>
              <td>{trendOf(habit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
