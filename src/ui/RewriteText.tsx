import { useRef } from 'preact/hooks';
import type { Blank } from '../engine/finding';
import { BlankField } from './BlankField';
import { blankKeys, type Filled } from './blanks';
import { Changes } from './Changes';
import type { Piece } from './pieces';

export type RewriteTextProps = {
  readonly pieces: readonly Piece[];
  readonly blanks: readonly Blank[];
  readonly filled: Filled;
  /** Its blanks can be typed into; else they are only shown. */
  readonly live: boolean;
  readonly type: (key: string, text: string) => void;
  /** Enter in the last blank. */
  readonly use: () => void;
};

/** A rewrite's text with its changes, and its blanks in their places; Enter walks them. */
export function RewriteText({ pieces, blanks, filled, live, type, use }: RewriteTextProps) {
  const box = useRef<HTMLParagraphElement>(null);
  const keys = blankKeys(blanks);
  const enter = (index: number) => {
    const next = box.current?.querySelectorAll<HTMLElement>('[data-blank]')[index + 1];
    if (next) next.focus();
    else use();
  };
  const blank = (index: number) => {
    const key = keys[index] ?? '';
    const hint = blanks[index]?.hint ?? '';
    const value = filled[key] ?? '';
    if (!live) return <span class={value ? 'blank done' : 'blank'}>{value || hint}</span>;
    const typeHere = (text: string) => type(key, text);
    return <BlankField hint={hint} value={value} type={typeHere} enter={() => enter(index)} />;
  };
  return (
    <p class="text" ref={box} lang="en">
      <Changes pieces={pieces} blank={blank} />
    </p>
  );
}
