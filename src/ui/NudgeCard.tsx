import type { Recast, Report } from '../engine/finding';
import { say } from '../say';
import type { Filled } from './blanks';
import { Icon } from './icons';
import { Notice, type NoticeKind } from './Notice';
import { NudgeRecast } from './NudgeRecast';
import type { NudgeEvent } from './nudge-events';
import { PostAnyway } from './PostAnyway';
import { useFocus } from './use-focus';
import { useOwnId } from './use-own-id';
import { headline } from './verdict';

export type NudgeCardProps = {
  readonly draft: string;
  readonly report: Report;
  /** The best version of the whole draft; null where there is none. */
  readonly recast: Recast | null;
  readonly filled: Filled;
  readonly limit: number | null;
  readonly measure: (draft: string) => number;
  readonly notice?: NoticeKind | null;
  readonly tell: (event: NudgeEvent) => void;
};

/** Asked once, before a draft that ignores its reader is posted: another way, or post it anyway, where the keyboard is: Enter posts. */
export function NudgeCard(props: NudgeCardProps) {
  const { report, recast, tell } = props;
  const id = useOwnId();
  const card = useFocus<HTMLElement>(true, null, ['[data-post]']);
  const back = () => tell({ do: 'close' });
  const onKeyDown = (event: KeyboardEvent) => {
    const again = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.isComposing || (event.key !== 'Escape' && !again)) return;
    event.preventDefault();
    tell({ do: again ? 'post anyway' : 'close' });
  };
  return (
    <section class="card" role="dialog" aria-labelledby={id} ref={card} onKeyDown={onKeyDown}>
      <header class="card-head">
        <span class="grow hint">{say('before_posting')}</span>
        <button type="button" class="btn icon" aria-label={say('back_to_draft')} onClick={back}>
          <Icon name="close" />
        </button>
      </header>
      <div class="card-middle">
        <div class="card-body">
          <h2 class="says" id={id}>
            {headline(report)}
          </h2>
          {recast && <NudgeRecast {...props} recast={recast} />}
        </div>
        <PostAnyway post={() => tell({ do: 'post anyway' })} />
      </div>
      <Notice kind={props.notice ?? null} />
    </section>
  );
}
