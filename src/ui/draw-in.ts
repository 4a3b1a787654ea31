import { type ComponentChild, render } from 'preact';
import type { Slot } from './surface';

/** Draws in a slot, until the slot is removed. What comes into a page later has a Preact of its own, and draws by it. */
export function drawIn({ element, signal }: Slot): (view: ComponentChild) => void {
  signal.addEventListener('abort', () => render(null, element), { once: true });
  return (view) => {
    if (!signal.aborted) render(view, element);
  };
}
