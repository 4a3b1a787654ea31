/** A post's length as its site counts it, and the site's limit; null where there is none. */
export type Length = { readonly used: number; readonly limit: number | null };

const figure = new Intl.NumberFormat('en');

/** "73 / 280", or how much too long it is. */
export function Count({ used, limit }: Length) {
  if (limit === null) return null;
  const over = used - limit;
  return (
    <span class={over > 0 ? 'count num over' : 'count num'}>
      {over > 0 ? `${figure.format(over)} too long` : `${figure.format(used)} / ${figure.format(limit)}`}
    </span>
  );
}
