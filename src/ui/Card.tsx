import type { Finding } from '../engine/finding';
import { CardBody } from './CardBody';
import { CardExits } from './CardExits';
import { CardHead } from './CardHead';
import { CardKeys } from './CardKeys';
import { type CardEvent, cardKeys } from './card-events';
import type { CardState } from './card-model';
import { Notice, type NoticeKind } from './Notice';
import { NudgeOffer } from './NudgeOffer';
import { useFocus } from './use-focus';
import { useOwnId } from './use-own-id';

export type CardProps = {
  readonly draft: string;
  readonly findings: readonly Finding[];
  readonly state: CardState;
  /** The site's limit, null where there is none, and how it counts a whole draft. */
  readonly limit: number | null;
  readonly measure: (draft: string) => number;
  /** The draft has no reader in it: the card also offers the two questions. */
  readonly noReader?: boolean;
  /** It also offers, once, to ask before posts. */
  readonly offers?: boolean;
  /** What just happened, said politely: copied, or why a rewrite was not put in place. */
  readonly notice?: NoticeKind | null;
  /** The keyboard moves into the card when it opens and stays in it at each finding. */
  readonly takesFocus?: boolean;
  readonly tell: (event: CardEvent) => void;
};

/** What readers hear at one place of the draft, why, and the ways out. Not modal; it draws, and tells what was asked. */
export function Card(props: CardProps) {
  const { findings, state, tell, takesFocus = false } = props;
  const finding = findings[state.at];
  const id = useOwnId();
  const card = useFocus<HTMLElement>(takesFocus, `${state.at} ${props.offers}`, [
    '[data-blank]',
    'input:checked',
    '[data-close]',
  ]);
  if (!finding) return null;
  const keys = (event: KeyboardEvent) => cardKeys(event, props);
  return (
    <section class="card" role="dialog" aria-labelledby={id} ref={card} onKeyDown={keys}>
      <CardHead findings={findings} state={state} tell={tell} />
      <div class="card-middle">
        <CardBody {...props} finding={finding} id={id} />
        <CardExits finding={finding} noReader={props.noReader ?? false} tell={tell} />
        {props.offers && <NudgeOffer answer={(yes) => tell({ do: 'ask me before posting', yes })} />}
        <CardKeys many={findings.length > 1} rewrites={finding.rewrites} />
      </div>
      <Notice kind={props.notice ?? null} />
    </section>
  );
}
