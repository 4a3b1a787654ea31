import { shortKey } from '../../presets/signed';
import { say, sayCount } from '../../say';
import type { Held } from '../../shelf/shape';

/** Who signed a version, in the middle of a sentence. */
export function signedBy(key: string | null): string {
  return key ? say('signed_by', { key: shortKey(key) }) : say('not_signed');
}

/** Where a preset comes from and who signed it, on one line. */
export function sourceOf({ origin, now, every }: Held): string {
  if (origin.way === 'url' && !now) return say('not_here_yet', { host: new URL(origin.url).host });
  const signed = now?.key ? say('signed_by_line', { key: shortKey(now.key) }) : say('not_signed_line');
  switch (origin.way) {
    case 'own':
      return say('made_here');
    case 'file':
      return say('from_file', { signed });
    case 'link':
      return say('from_link', { signed });
    case 'managed':
      return say('from_organisation');
    case 'url':
      return say('from_address', { signed, host: new URL(origin.url).host, rhythm: rhythm(every) });
  }
}

function rhythm(every: number): string {
  if (every % 168 === 0) return every === 168 ? say('weekly') : sayCount('every_weeks', every / 168);
  if (every % 24 === 0) return every === 24 ? say('daily') : sayCount('every_days', every / 24);
  return sayCount('every_hours', every);
}

/** What a preset is called until it is here: the host that publishes it. */
export const addressName = ({ id, origin }: Held): string =>
  'url' in origin && origin.url ? say('preset_of_host', { host: new URL(origin.url).host }) : id;
