import { useRef } from 'preact/hooks';
import { say } from '../say';
import { Question } from './Question';
import type { WhyCardProps } from './WhyCard';

/** The questions themselves. `compact`: the post is shown below, so the title and its buttons step back. */
export function WhyQuestions(props: WhyCardProps & { readonly id: string; readonly compact: boolean }) {
  const { state, offers, tell, id, compact } = props;
  const box = useRef<HTMLDivElement>(null);
  const onward = (from: number) => {
    const next = box.current?.querySelectorAll<HTMLElement>('[data-question]')[from + 1];
    const after = box.current?.parentElement?.querySelector<HTMLElement>('.outcome .btn.main');
    (next ?? after)?.focus();
  };
  return (
    <div class="card-body" ref={box}>
      <h2 class={compact ? 'sr' : 'title'} id={id}>
        {say('two_questions')}
      </h2>
      <Question
        ask={say('who_for')}
        hint={say('who_for_hint')}
        value={state.who}
        offers={compact ? [] : offers}
        type={(who) => tell({ do: 'turn', state: { ...state, who } })}
        enter={() => onward(0)}
      />
      <Question
        ask={say('what_they_get')}
        hint={say('what_they_get_hint')}
        value={state.gets}
        offers={[]}
        type={(gets) => tell({ do: 'turn', state: { ...state, gets } })}
        enter={() => onward(1)}
      />
      {!compact && (
        <div class="acts">
          <button type="button" class="btn main" aria-disabled="true">
            {say('see_the_post')}
          </button>
          <button type="button" class="btn bare" onClick={() => tell({ do: 'not now' })}>
            {say('not_now')}
          </button>
        </div>
      )}
    </div>
  );
}
