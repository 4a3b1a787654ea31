import { say } from '../../say';
import type { Proposal } from './propose';

type OffersProps = {
  readonly offers: readonly Proposal[];
  readonly chosen: string;
  readonly choose: (at: number) => void;
};

/** Patterns to choose from, the narrowest first. */
export function Offers({ offers, chosen, choose }: OffersProps) {
  return (
    <div role="radiogroup" aria-label={say('studio_offers')}>
      {offers.map((offer, at) => (
        <label class="row" key={offer.pattern}>
          <input
            type="radio"
            name="proposal"
            checked={offer.pattern === chosen}
            onChange={() => choose(at)}
          />
          <span>{say(offer.says)}</span> <code lang="en">{offer.pattern}</code>
        </label>
      ))}
    </div>
  );
}
