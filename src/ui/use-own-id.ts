import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id that no other element of this page has. Preact's `useId` counts anew each time a page is drawn from its root,
 * as ours are: what is mounted later would share an id with what stands there.
 */
export function useOwnId(): string {
  const [id] = useState(() => `yw${++last}`);
  return id;
}
