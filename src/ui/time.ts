import { locale } from '../say';

/** The time of day of a moment, in milliseconds since 1970, as the writer's language has it: "16:40". */
export function timeOf(moment: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(moment);
}

/** The day of a moment without its year: "28 Nov". */
export function dayOf(moment: number): string {
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short' }).format(moment);
}
