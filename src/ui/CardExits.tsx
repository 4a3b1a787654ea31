import type { Finding } from '../engine/finding';
import { say } from '../say';
import type { CardEvent } from './card-events';

type CardExitsProps = {
  readonly finding: Finding;
  readonly noReader: boolean;
  readonly tell: (event: CardEvent) => void;
};

/** Three quiet ways to disagree with a finding, and the two questions where the draft has no reader. */
export function CardExits({ finding, noReader, tell }: CardExitsProps) {
  return (
    <footer class="card-foot">
      <button type="button" class="btn bare" onClick={() => tell({ do: 'ignore here', finding })}>
        {say('ignore_here')}
      </button>
      <button type="button" class="btn bare" onClick={() => tell({ do: 'always ignore', finding })}>
        {say('ignore_always')}
      </button>
      <button type="button" class="btn bare" onClick={() => tell({ do: 'switch off', rule: finding.rule })}>
        {say('rule_off')}
      </button>
      {noReader && (
        <button type="button" class="btn bare" onClick={() => tell({ do: 'ask the two questions' })}>
          {say('who_for_short')}
        </button>
      )}
    </footer>
  );
}
