const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** The time of day of a moment, in milliseconds since 1970, as this computer writes it: "16:40". */
export function timeOf(moment: number): string {
  return clock.format(moment);
}
