import { say } from '../say';
import { Changes } from '../ui/Changes';
import { changedWords } from '../ui/pieces';
import { plainExample } from './choices';

type TurnedProps = { readonly example: string; readonly rewritten: string };

/** A rule's own example, turned to its reader by the rule's first rewrite. */
export function Turned({ example, rewritten }: TurnedProps) {
  const blanks = Array.from(rewritten.matchAll(/\[\[(.+?)\]\]/g), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    hint: found[1] ?? '',
  }));
  return (
    <div class="turned">
      <h4>{say('turned')}</h4>
      <p lang="en">
        <Changes
          pieces={changedWords(plainExample(example), rewritten, blanks)}
          blank={(index) => <span class="blank">{blanks[index]?.hint}</span>}
        />
      </p>
    </div>
  );
}
