import type { Finding } from '../engine/finding';
import { Icon } from '../ui/icons';
import { Start } from './Starts';
import type { PopupEvent } from './view';

type PlaceSaidProps = {
  readonly phrase: string;
  readonly finding: Finding;
  readonly tell: (event: PopupEvent) => void;
};

/** A place of a pasted text: what readers hear there, and ways out to copy. */
export function PlaceSaid({ phrase, finding, tell }: PlaceSaidProps) {
  return (
    <details class="opens">
      <summary>
        <span class="phrase" lang="en">
          <span class={`m-${finding.severity}`}>{phrase}</span>
        </span>
        <Icon name="down" />
      </summary>
      <div class="said">
        <p lang="en">
          <b>{finding.says}</b>
          {finding.why}
        </p>
        {finding.rewrites
          .filter(({ text }) => text !== '')
          .map((rewrite) => (
            <Start key={`${rewrite.label} ${rewrite.text}`} rewrite={rewrite} tell={tell} />
          ))}
      </div>
    </details>
  );
}
