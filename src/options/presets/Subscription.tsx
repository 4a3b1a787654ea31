import { say } from '../../say';
import { type Held, hours } from '../../shelf/shape';
import type { PresetRowProps } from './PresetRow';

const rhythms = [
  [hours.least, 'every_6_hours'],
  [24, 'every_day'],
  [hours.usual, 'every_week'],
  [hours.most, 'every_month'],
] as const;

type SubscriptionProps = Pick<PresetRowProps, 'acts' | 'after'> & { readonly held: Held };

/** How often a subscription is looked for, and what may come of it by itself. */
export function Subscription({ held, acts, after }: SubscriptionProps) {
  const { id, now } = held;
  return (
    <div class="acts">
      {now && (
        <button type="button" class="btn side" onClick={() => after(acts.lookNow(id))}>
          {say('look_for_news')}
        </button>
      )}
      <label>
        {say('look_every')}{' '}
        <select
          class="field short"
          value={held.every}
          onChange={({ currentTarget }) => after(acts.every(id, Number(currentTarget.value)))}
        >
          {rhythms.map(([every, says]) => (
            <option key={every} value={every}>
              {say(says)}
            </option>
          ))}
        </select>
      </label>
      {now?.key && (
        <label>
          <input
            type="checkbox"
            checked={held.auto}
            onChange={({ currentTarget }) => after(acts.auto(id, currentTarget.checked))}
          />{' '}
          {say('quiet_by_itself')}
        </label>
      )}
    </div>
  );
}
