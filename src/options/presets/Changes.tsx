import type { Difference, Meaning } from '../../presets/differences';
import { type Counts, countOf, saidOf } from './counts';

const groups: readonly { readonly means: Meaning; readonly title: string; readonly hint: string }[] = [
  { means: 'words', title: 'Words', hint: 'may come by itself' },
  { means: 'quieter', title: 'Quieter', hint: 'may come by itself' },
  { means: 'louder', title: 'Louder', hint: 'you decide' },
  { means: 'identity', title: 'Identity', hint: 'always asks' },
];

type ChangesProps = { readonly changes: readonly Difference[]; readonly counts: Counts };

/** What a newer version changes, by meaning, with what that does to sample posts. */
export function Changes({ changes, counts }: ChangesProps) {
  if (changes.length === 0) return <p class="quiet">Nothing changes for what you write.</p>;
  const { example } = counts;
  return (
    <div class="changes">
      {groups.map(({ means, title, hint }) => {
        const own = changes.filter((change) => change.means === means);
        if (own.length === 0) return null;
        return (
          <div class={`change-group ${means}`} key={means}>
            <h4>
              {title} <small>{hint}</small>
            </h4>
            <ul>
              {own.map((change) => (
                <li key={change.says}>
                  <span class="grow">{change.says}</span>
                  <span class="count num">{countOf(change, counts)}</span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {example && (
        <p class="live">
          {example.text.slice(0, example.start)}
          <span class="m-warn">{example.text.slice(example.start, example.end)}</span>
          {example.text.slice(example.end)}
        </p>
      )}
      <p class="hint num">{saidOf(counts)}</p>
    </div>
  );
}
