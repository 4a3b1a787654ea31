import { shortKey } from '../../presets/signed';
import type { Held } from '../../shelf/shape';

/** Where a preset comes from and who signed it, on one line. */
export function sourceOf({ origin, now, every }: Held): string {
  if (origin.way === 'url' && !now) return `Not here yet. From ${new URL(origin.url).host}.`;
  const key = now?.key ? `Signed by ${shortKey(now.key)}.` : 'Not signed.';
  switch (origin.way) {
    case 'own':
      return 'Made here.';
    case 'file':
      return `${key} From a file.`;
    case 'link':
      return `${key} From a link.`;
    case 'managed':
      return 'Set by your organisation. You can still dismiss any finding.';
    case 'url':
      return `${key} From ${new URL(origin.url).host}, checked ${rhythm(every)}.`;
  }
}

function rhythm(every: number): string {
  if (every % 168 === 0) return every === 168 ? 'weekly' : `every ${every / 168} weeks`;
  if (every % 24 === 0) return every === 24 ? 'daily' : `every ${every / 24} days`;
  return `every ${every} hours`;
}

/** What a preset is called until it is here: the host that publishes it. */
export const addressName = ({ id, origin }: Held): string =>
  'url' in origin && origin.url ? `A preset of ${new URL(origin.url).host}` : id;
