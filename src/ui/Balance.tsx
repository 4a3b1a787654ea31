import type { Counts } from '../engine/finding';
import { sayCount } from '../say';

type BalanceProps = { readonly draft: string; readonly counts: Counts };

/** More dots than this can't be counted at a glance. */
const mostDots = 7;

/** How often a draft speaks of us and how often of its reader, as dots and as numbers. The words are named on hover. */
export function Balance({ draft, counts }: BalanceProps) {
  const us = named(draft, counts.usAt);
  const you = named(draft, counts.youAt);
  return (
    <div class="balance num">
      <span title={us}>
        <Dots count={counts.us} side="us" />
        {sayCount('about_us', counts.us)}
        <Spoken words={us} />
      </span>
      <span title={you}>
        {sayCount('about_you', counts.you)}
        <Spoken words={you} />
        <Dots count={counts.you} side="you" />
      </span>
    </div>
  );
}

function Spoken({ words }: { readonly words: string }) {
  return words === '' ? null : <span class="sr" lang="en">{` (${words})`}</span>;
}

function Dots({ count, side }: { readonly count: number; readonly side: 'us' | 'you' }) {
  const shown = Array.from({ length: Math.min(Math.max(count, 1), mostDots) }, (_, index) => index);
  return (
    <span class={count === 0 ? 'dots none' : `dots ${side}`} aria-hidden="true">
      {shown.map((index) => (
        <i key={index} />
      ))}
    </span>
  );
}

function named(draft: string, places: Counts['usAt']): string {
  const words = places.map(([start, end]) => draft.slice(start, end));
  return [...new Set(words)].join(', ');
}
