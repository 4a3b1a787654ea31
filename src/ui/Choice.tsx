import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Blank } from '../engine/finding';
import { BlankField } from './BlankField';
import { blankKeys, type Filled } from './blanks';
import { Changes } from './Changes';
import { Count, type Length } from './Count';
import type { Piece } from './pieces';

export type ChoiceProps = {
  /** The radio group it belongs to; one name a group. */
  readonly group: string;
  readonly label: string;
  readonly pieces: readonly Piece[];
  /** The finished sentence, read out before the changes. */
  readonly finished: string;
  readonly blanks: readonly Blank[];
  readonly filled: Filled;
  readonly chosen: boolean;
  /** The only one of its group: no radio is drawn. */
  readonly only?: boolean;
  readonly folded?: boolean;
  readonly length?: Length | null;
  /** What a whole recast leaves out, in the draft's words. */
  readonly leaves?: readonly string[];
  readonly choose: () => void;
  readonly type: (key: string, text: string) => void;
  readonly use: () => void;
  /** Buttons and hints under the text of the chosen one. */
  readonly children?: ComponentChildren;
};

/** One way to say it: a radio, what it does for the reader, the words it changes, and its blanks. */
export function Choice(props: ChoiceProps) {
  const { group, label, pieces, finished, blanks, filled, chosen, only = false, folded = false } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const keys = blankKeys(blanks);
  const enter = (index: number) => {
    const next = box.current?.querySelectorAll<HTMLElement>('[data-blank]')[index + 1];
    if (next) next.focus();
    else props.use();
  };
  const blank = (index: number) => {
    const key = keys[index] ?? '';
    const value = filled[key] ?? '';
    if (!chosen) return <span class={value ? 'blank done' : 'blank'}>{value || blanks[index]?.hint}</span>;
    const type = (text: string) => props.type(key, text);
    return (
      <BlankField hint={blanks[index]?.hint ?? ''} value={value} type={type} enter={() => enter(index)} />
    );
  };
  const shape = ['choice', chosen ? 'on' : '', only ? 'only' : '', folded && !chosen ? 'fold' : ''];
  return (
    <div class={shape.filter(Boolean).join(' ')} ref={box}>
      <input
        type="radio"
        id={id}
        name={group}
        checked={chosen}
        onChange={props.choose}
        aria-describedby={`${id}f`}
      />
      <label class="idea" for={id}>
        <span>{label}</span>
        {props.length && <Count {...props.length} />}
      </label>
      <span class="sr" id={`${id}f`}>
        {finished}
      </span>
      <p class="text">
        <Changes pieces={pieces} blank={blank} />
      </p>
      <Leaves out={props.leaves ?? []} shown={chosen || !folded} />
      {chosen && props.children}
    </div>
  );
}

function Leaves({ out, shown }: { readonly out: readonly string[]; readonly shown: boolean }) {
  if (out.length === 0 || !shown) return null;
  return <p class="leaves">Leaves out {out.map((words) => `“${words}”`).join(', ')}.</p>;
}
