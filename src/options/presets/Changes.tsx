import type { Difference, Meaning } from '../../presets/differences';
import { type Key, say } from '../../say';
import { type Counts, countOf, saidOf } from './counts';

const groups = [
  { means: 'words', title: 'means_words', hint: 'means_words_hint' },
  { means: 'quieter', title: 'means_quieter', hint: 'means_words_hint' },
  { means: 'louder', title: 'means_louder', hint: 'means_louder_hint' },
  { means: 'identity', title: 'means_identity', hint: 'means_identity_hint' },
] as const satisfies readonly { readonly means: Meaning; readonly title: Key; readonly hint: Key }[];

type ChangesProps = { readonly changes: readonly Difference[]; readonly counts: Counts };

/** What a newer version changes, by meaning, with what that does to sample posts. */
export function Changes({ changes, counts }: ChangesProps) {
  if (changes.length === 0) return <p class="quiet">{say('no_changes')}</p>;
  const { example } = counts;
  return (
    <div class="changes">
      {groups.map(({ means, title, hint }) => {
        const own = changes.filter((change) => change.means === means);
        if (own.length === 0) return null;
        return (
          <div class={`change-group ${means}`} key={means}>
            <h4>
              {say(title)} <small>{say(hint)}</small>
            </h4>
            <ul>
              {own.map((change) => (
                <li key={change.says}>
                  <span class="grow" lang="en">
                    {change.says}
                  </span>
                  <span class="count num">{countOf(change, counts)}</span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {example && (
        <p class="live" lang="en">
          {example.text.slice(0, example.start)}
          <span class="m-warn">{example.text.slice(example.start, example.end)}</span>
          {example.text.slice(example.end)}
        </p>
      )}
      <p class="hint num">{saidOf(counts)}</p>
    </div>
  );
}
