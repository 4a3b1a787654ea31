import { say } from '../say';
import { Icon } from '../ui/icons';

/** One of the writer's own words, with the way to take it off its list. */
export function Tag({ word, remove }: { readonly word: string; readonly remove: () => void }) {
  return (
    <li class="tag" translate={false}>
      {word}
      <button type="button" aria-label={say('remove_what', { what: word })} onClick={remove}>
        <Icon name="close" small />
      </button>
    </li>
  );
}
