import type { Recast } from '../engine/finding';
import { say } from '../say';
import { Icon } from './icons';
import { Notice, type NoticeKind } from './Notice';
import { useFocus } from './use-focus';
import { useOwnId } from './use-own-id';
import { WhyKeys } from './WhyKeys';
import { WhyOutcome } from './WhyOutcome';
import { WhyQuestions } from './WhyQuestions';
import type { WhyEvent, WhyState } from './why-events';

export type WhyCardProps = {
  readonly state: WhyState;
  /** Whom the writer serves, as named in the settings; offered as answers to the first question. */
  readonly offers: readonly string[];
  /** The post that the answers make so far; null while there are none. */
  readonly recast: Recast | null;
  /** The answers make more posts than this one. */
  readonly more?: boolean;
  /** Where the dot stands now and where the post would bring it, 0 to 100. */
  readonly focus: { readonly before: number; readonly after: number | null };
  readonly limit: number | null;
  readonly measure: (draft: string) => number;
  readonly notice?: NoticeKind | null;
  readonly takesFocus?: boolean;
  readonly tell: (event: WhyEvent) => void;
};

/** Two questions for a draft without a reader; the answers turn it as they are typed. */
export function WhyCard(props: WhyCardProps) {
  const { state, recast, takesFocus = false, tell } = props;
  const id = useOwnId();
  const card = useFocus<HTMLElement>(takesFocus, null, ['[data-question]']);
  const answered = state.who.trim() !== '' || state.gets.trim() !== '';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    tell({ do: 'close' });
  };
  return (
    <section class="card" role="dialog" aria-labelledby={id} ref={card} onKeyDown={onKeyDown}>
      <header class="card-head">
        <span class="grow hint">{answered && recast ? say('now_a_reader') : say('no_reader_yet')}</span>
        <button
          type="button"
          class="btn icon"
          aria-label={say('close')}
          onClick={() => tell({ do: 'close' })}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="card-middle">
        <WhyQuestions {...props} id={id} compact={answered && recast !== null} />
        {answered && recast ? <WhyOutcome {...props} recast={recast} /> : <WhyKeys />}
      </div>
      <Notice kind={props.notice ?? null} />
    </section>
  );
}
