import type { Mistake } from '../../presets/mistake';
import type { Replacement } from '../../presets/preset';
import { say } from '../../say';

type ReplacedProps = {
  readonly one: Replacement;
  readonly mistakes: readonly Mistake[];
  readonly remove: () => void;
};

/** Words that a team replaces, and what is wrong with them. */
export function Replaced({ one, mistakes, remove }: ReplacedProps) {
  const what = one.from.join(', ');
  return (
    <li class="row">
      <span class="grow" lang="en">
        <del>{what}</del> → <ins>{one.to.join(', ')}</ins>
        <span class="hint wrong">{mistakes.map(({ says }) => ` ${says}`).join('')}</span>
      </span>
      <button type="button" class="btn bare" aria-label={say('remove_what', { what })} onClick={remove}>
        {say('remove')}
      </button>
    </li>
  );
}
