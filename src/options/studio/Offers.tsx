import type { Proposal } from './propose';

type OffersProps = {
  readonly offers: readonly Proposal[];
  readonly chosen: string;
  readonly choose: (at: number) => void;
};

/** Patterns to choose from, the narrowest first. */
export function Offers({ offers, chosen, choose }: OffersProps) {
  return (
    <div>
      {offers.map((offer, at) => (
        <label class="row" key={offer.pattern}>
          <input
            type="radio"
            name="proposal"
            checked={offer.pattern === chosen}
            onChange={() => choose(at)}
          />
          <span>{offer.says}:</span> <code>{offer.pattern}</code>
        </label>
      ))}
    </div>
  );
}
