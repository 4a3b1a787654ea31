import type { ComponentChildren } from 'preact';
import { Count, type Length } from './Count';
import { Leaves } from './Leaves';
import { RewriteText, type RewriteTextProps } from './RewriteText';
import { useOwnId } from './use-own-id';

export type ChoiceProps = Omit<RewriteTextProps, 'live'> & {
  /** The radio group it belongs to; one name a group. */
  readonly group: string;
  readonly label: string;
  /** The finished sentence, read out before the changes. */
  readonly finished: string;
  readonly chosen: boolean;
  /** The only one of its group: no radio is drawn. */
  readonly only?: boolean;
  /** One line while it is not chosen. */
  readonly folded?: boolean;
  readonly length?: Length | null;
  /** What a whole recast leaves out, in the draft's words. */
  readonly leaves?: readonly string[];
  readonly choose: () => void;
  /** Buttons and hints under the text of the chosen one. */
  readonly children?: ComponentChildren;
};

/** One way to say it: a radio, what it does for the reader, the words it changes, and its blanks. */
export function Choice(props: ChoiceProps) {
  const { group, label, finished, chosen, only = false, folded = false, length = null } = props;
  const id = useOwnId();
  const shape = ['choice', chosen ? 'on' : '', only ? 'only' : '', folded && !chosen ? 'fold' : ''];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    props.use();
  };
  return (
    <div class={shape.filter(Boolean).join(' ')}>
      <input
        type="radio"
        id={id}
        name={group}
        checked={chosen}
        onChange={props.choose}
        onKeyDown={onKeyDown}
        aria-describedby={`${id}f`}
      />
      <label class="idea" for={id}>
        <span lang="en">{label}</span>
        {length && <Count {...length} />}
      </label>
      <span class="sr" id={`${id}f`} lang="en">
        {finished}
      </span>
      <RewriteText {...props} live={chosen} />
      {(chosen || !folded) && <Leaves out={props.leaves ?? []} />}
      {chosen && props.children}
    </div>
  );
}
