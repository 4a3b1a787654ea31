import { locale } from '../say';

/** A share, 0 to 1, as a whole percentage: "40%". */
export function percent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
