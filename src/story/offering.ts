import type { Settings } from '../settings/shape';

/** How long Youward is used before it offers to ask before posts, in milliseconds: a week. */
const trial = 7 * 24 * 60 * 60 * 1000;

/** Whether it is time to offer, once, to ask before posts. `now` in milliseconds since 1970. */
export function isTimeToOffer({ nudge, since }: Settings, now: number): boolean {
  return nudge === 'unasked' && since !== null && now - since >= trial;
}
