import { say } from '../say';
import { BlankAsked } from '../ui/BlankAsked';
import { filledText } from '../ui/blanks';
import { Choice } from '../ui/Choice';
import { newWords } from '../ui/pieces';
import { useOwnId } from '../ui/use-own-id';
import { type Checked, type Picks, type PopupEvent, picked } from './view';

type RecastsProps = {
  readonly checked: Checked;
  readonly picks: Picks;
  /** It was asked for while a blank is empty. */
  readonly asked: boolean;
  readonly use: () => void;
  readonly tell: (event: PopupEvent) => void;
};

/** Up to three versions of the whole draft turned to its reader; the chosen one is open. */
export function Recasts({ checked, picks, asked, use, tell }: RecastsProps) {
  const { draft, recasts, limit, measure } = checked;
  const id = useOwnId();
  const chosen = picked(checked, picks)?.recast;
  const type = (key: string, text: string) =>
    tell({ do: 'pick', picks: { ...picks, filled: { ...picks.filled, [key]: text } } });
  return (
    <section class="sec">
      <h3 id={id}>{say('turned_to_reader')}</h3>
      <div role="radiogroup" aria-labelledby={id}>
        {recasts.map((recast, index) => {
          const finished = filledText(recast.text, recast.blanks, picks.filled);
          return (
            <Choice
              key={`${recast.kind} ${recast.text}`}
              group={`${id}r`}
              label={recast.label}
              pieces={newWords(draft, recast.text, recast.blanks)}
              finished={finished}
              blanks={recast.blanks}
              filled={picks.filled}
              chosen={recast === chosen}
              only={recasts.length === 1}
              folded
              length={{ used: measure(finished), limit }}
              leaves={recast.dropped}
              choose={() => tell({ do: 'pick', picks: { ...picks, choice: index } })}
              type={type}
              use={use}
            >
              {recast.kind === 'model' && <p class="hint">{say('model_wrote')}</p>}
              <BlankAsked asked={asked} />
            </Choice>
          );
        })}
      </div>
    </section>
  );
}
