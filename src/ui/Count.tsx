import { say } from '../say';
/** A post's length as its site counts it, and the site's limit; null where there is none. */
export type Length = { readonly used: number; readonly limit: number | null };

/** "73 / 280", or how much too long it is. */
export function Count({ used, limit }: Length) {
  if (limit === null) return null;
  const over = used - limit;
  return (
    <span class={over > 0 ? 'count num over' : 'count num'}>
      {over > 0 ? say('too_long', { count: over }) : say('used_of', { used, limit })}
    </span>
  );
}
