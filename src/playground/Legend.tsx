import { say } from '../say';
import { Chip } from '../ui/Chip';

const marks = [
  { mark: 'm-note', word: 'a thought', says: 'mark_note' },
  { mark: 'm-warn', word: 'a turn', says: 'mark_warn' },
  { mark: 'm-strong', word: 'a start', says: 'mark_strong' },
] as const;

const chips = [
  { state: 'findings', focus: 14, count: 3, says: 'chip_shows_findings' },
  { state: 'turned', focus: 92, count: 0, says: 'chip_shows_turned' },
  { state: 'typing', focus: 46, count: 2, says: 'chip_shows_typing' },
  { state: 'off', focus: 50, count: 0, says: 'chip_shows_off' },
] as const;

/** How to read the marks in a draft and the dot beside it. */
export function Legend() {
  return (
    <section class="legend" aria-label={say('how_to_read')}>
      <div>
        <h2 class="title">{say('marks_title')}</h2>
        <dl>
          {marks.map(({ mark, word, says }) => (
            <div key={mark}>
              <dt>
                <span class={mark} lang="en">
                  {word}
                </span>
              </dt>
              <dd>{say(says)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <h2 class="title">{say('dot_title')}</h2>
        <dl>
          {chips.map(({ says, ...chip }) => (
            <div key={says}>
              <dt aria-hidden="true" inert>
                <Chip {...chip} open={false} tell={null} />
              </dt>
              <dd>{say(says)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
