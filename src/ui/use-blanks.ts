import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Blank } from '../engine/finding';
import { type Filled, firstEmpty } from './blanks';

type UseBlanks<Box extends HTMLElement> = {
  /** Goes around the chosen rewrite. */
  readonly box: RefObject<Box | null>;
  /** It was asked for while a blank is still empty. */
  readonly asked: boolean;
  /** Does it when every blank is filled; else the keyboard goes to the first empty one. */
  readonly whenFilled: (act: () => void) => void;
};

/** A rewrite is used only when its blanks are filled: nothing is invented, and no `[hint]` is ever posted. */
export function useBlanks<Box extends HTMLElement>(blanks: readonly Blank[], filled: Filled): UseBlanks<Box> {
  const box = useRef<Box>(null);
  const [tried, setTried] = useState(false);
  const empty = firstEmpty(blanks, filled);
  const whenFilled = (act: () => void) => {
    setTried(empty !== null);
    if (empty === null) act();
    else box.current?.querySelectorAll<HTMLElement>('[data-blank]')[empty]?.focus();
  };
  return { box, asked: tried && empty !== null, whenFilled };
}
