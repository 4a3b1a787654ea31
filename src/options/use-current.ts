import { useEffect, useState } from 'preact/hooks';

/** The part of the page that is being read: the one at its top, or the last when the page can't go further down. */
export function useCurrent(ids: readonly string[]): string {
  const [current, see] = useState(ids[0] ?? '');
  useEffect(() => {
    const look = () => {
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 1;
      const above = ids.filter(
        (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < innerHeight / 3,
      );
      const read = (atEnd && scrollY > 0 ? ids.at(-1) : above.at(-1)) ?? ids[0];
      if (read) see(read);
    };
    const life = new AbortController();
    addEventListener('scroll', look, { passive: true, signal: life.signal });
    addEventListener('resize', look, { passive: true, signal: life.signal });
    look();
    return () => life.abort();
  }, [ids]);
  return current;
}
