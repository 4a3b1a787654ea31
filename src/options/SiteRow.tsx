import { say } from '../say';
import { Switch } from '../ui/Switch';

type SiteRowProps = {
  readonly name: string;
  readonly says: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  /** Takes it off the list; the browser forgets that it was granted. */
  readonly remove?: () => void;
};

/** One site with its switch. */
export function SiteRow({ name, says, on, turn, remove }: SiteRowProps) {
  return (
    <div class="setting slim">
      <div class="label">
        <b translate={false}>{name}</b>
        <span>{says}</span>
      </div>
      <div class="control">
        {remove && (
          <button
            type="button"
            class="btn bare"
            aria-label={say('remove_what', { what: name })}
            onClick={remove}
          >
            {say('remove')}
          </button>
        )}
        <Switch on={on} label={name} turn={turn} />
      </div>
    </div>
  );
}
