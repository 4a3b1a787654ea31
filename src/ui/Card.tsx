import { useEffect, useId, useRef } from 'preact/hooks';
import type { Finding } from '../engine/finding';
import { CardExits } from './CardExits';
import { CardHead } from './CardHead';
import { CardKeys } from './CardKeys';
import { type CardEvent, cardKeys } from './card-events';
import type { CardState } from './card-model';
import { Notice, type NoticeKind } from './Notice';
import { Rewrites } from './Rewrites';

export type CardProps = {
  readonly draft: string;
  readonly findings: readonly Finding[];
  readonly state: CardState;
  /** The site's limit, null where there is none, and how it counts a whole draft. */
  readonly limit: number | null;
  readonly measure: (draft: string) => number;
  /** The draft has no reader in it: the card also offers the two questions. */
  readonly noReader?: boolean;
  /** What just happened, said politely: copied, or why a rewrite was not put in place. */
  readonly notice?: NoticeKind | null;
  /** The keyboard moves into the card when it opens and at each finding. */
  readonly takesFocus?: boolean;
  readonly tell: (event: CardEvent) => void;
};

/** What readers hear at one place of the draft, why, and the ways out. Not modal; it draws, and tells what was asked. */
export function Card(props: CardProps) {
  const { findings, state, tell, takesFocus = false } = props;
  const finding = findings[state.at];
  const id = useId();
  const card = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new finding may take the focused field with it
  useEffect(() => {
    if (takesFocus && card.current) keepFocus(card.current);
  }, [state.at, takesFocus]);
  if (!finding) return null;
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={id}
      ref={card}
      onKeyDown={(event) => cardKeys(event, props)}
    >
      <CardHead findings={findings} state={state} tell={tell} />
      <div class="card-middle">
        <div class="card-body">
          <h2 class="says" id={id}>
            {finding.says}
          </h2>
          <Why finding={finding} />
          <Rewrites {...props} finding={finding} key={`${finding.rule} ${finding.start}`} />
        </div>
        <CardExits finding={finding} noReader={props.noReader ?? false} tell={tell} />
        <CardKeys many={findings.length > 1} rewrites={finding.rewrites} />
      </div>
      <Notice kind={props.notice ?? null} />
    </section>
  );
}

/** The keyboard starts at the first blank, else at the chosen rewrite, and stays where it is while that is still there. */
function keepFocus(card: HTMLElement): void {
  const root = card.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  if (focused && card.contains(focused)) return;
  const inOrder = ['[data-blank]', 'input:checked', '[data-first]'];
  const first = inOrder.map((kind) => card.querySelector<HTMLElement>(kind)).find((one) => one !== null);
  first?.focus({ preventScroll: true });
}

function Why({ finding }: { readonly finding: Finding }) {
  const others = finding.sources.filter((source) => source !== 'Youward');
  return (
    <>
      <p class="reason">
        {finding.why}{' '}
        {finding.link && (
          <a class="why" href={finding.link} target="_blank" rel="noreferrer noopener">
            Why?<span class="sr"> The source, in a new tab.</span>
          </a>
        )}
      </p>
      {others.length > 0 && <p class="from hint">Asked for by {others.join(', ')}.</p>}
    </>
  );
}
