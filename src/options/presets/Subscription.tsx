import { type Held, hours } from '../../shelf/shape';
import type { PresetRowProps } from './PresetRow';

const rhythms = [
  [hours.least, 'every 6 hours'],
  [24, 'every day'],
  [hours.usual, 'every week'],
  [hours.most, 'every 30 days'],
] as const;

type SubscriptionProps = Pick<PresetRowProps, 'acts' | 'after'> & { readonly held: Held };

/** How often a subscription is looked for, and what may come of it by itself. */
export function Subscription({ held, acts, after }: SubscriptionProps) {
  const { id, now } = held;
  return (
    <div class="acts">
      {now && (
        <button type="button" class="btn side" onClick={() => after(acts.lookNow(id))}>
          Look for news now
        </button>
      )}
      <label>
        Look{' '}
        <select
          class="field short"
          value={held.every}
          onChange={({ currentTarget }) => after(acts.every(id, Number(currentTarget.value)))}
        >
          {rhythms.map(([every, says]) => (
            <option key={every} value={every}>
              {says}
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
          Words and quieter changes come by themselves
        </label>
      )}
    </div>
  );
}
