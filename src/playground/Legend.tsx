import { Chip } from '../ui/Chip';

const marks = [
  { mark: 'm-note', word: 'a thought', says: 'Note: dashed. A habit worth knowing.' },
  { mark: 'm-warn', word: 'a turn', says: 'Warn: one firm line. Readers skip this.' },
  { mark: 'm-strong', word: 'a start', says: 'Strong: heavy line and wash. Begin here.' },
] as const;

const chips = [
  { state: 'findings', focus: 14, count: 3, says: 'Three places to look at, close to us' },
  { state: 'turned', focus: 92, count: 0, says: 'Turned. Nothing to do.' },
  { state: 'typing', focus: 46, count: 2, says: 'While you type it steps back' },
  { state: 'off', focus: 50, count: 0, says: 'Off here, or not English' },
] as const;

/** How to read the marks in a draft and the dot beside it. */
export function Legend() {
  return (
    <section class="legend" aria-label="How to read it">
      <div>
        <h2 class="title">Marks say how much, not how bad</h2>
        <dl>
          {marks.map(({ mark, word, says }) => (
            <div key={mark}>
              <dt>
                <span class={mark}>{word}</span>
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <h2 class="title">A dot travels from us to you</h2>
        <dl>
          {chips.map(({ says, ...chip }) => (
            <div key={says}>
              <dt aria-hidden="true" inert>
                <Chip {...chip} open={false} tell={() => undefined} />
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
