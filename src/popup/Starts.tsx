import type { Finding, Rewrite } from '../engine/finding';
import { say } from '../say';
import type { PopupEvent } from './view';

type Tell = { readonly tell: (event: PopupEvent) => void };

const most = 3;

/** Where no whole recast can be made: starts that would lose something in place, so they are there to copy. */
export function Starts({ findings, tell }: Tell & { readonly findings: readonly Finding[] }) {
  const seen = new Map<string, Rewrite>();
  for (const { rewrites } of findings)
    for (const rewrite of rewrites) if (rewrite.scope === 'starter') seen.set(rewrite.text, rewrite);
  const starts = [...seen.values()].slice(0, most);
  if (starts.length === 0) return null;
  return (
    <section class="sec">
      <h3>{say('start_to_copy')}</h3>
      {starts.map((rewrite) => (
        <Start key={rewrite.text} rewrite={rewrite} tell={tell} />
      ))}
    </section>
  );
}

/** One rewrite to copy, blanks as `[hint]`. */
export function Start({ rewrite, tell }: Tell & { readonly rewrite: Rewrite }) {
  return (
    <div class="start">
      <p lang="en">
        <b>{rewrite.label}</b>
        {rewrite.text}
      </p>
      <button
        type="button"
        class="btn side"
        aria-label={say('copy_what', { what: rewrite.label })}
        onClick={() => tell({ do: 'copy', text: rewrite.text })}
      >
        {say('copy')}
      </button>
    </div>
  );
}
