import { say } from '../say';
import { listedQuoted } from './listed';
/** What a whole recast leaves out of the draft, in the draft's words; nothing goes missing silently. */
export function Leaves({ out }: { readonly out: readonly string[] }) {
  if (out.length === 0) return null;
  return <p class="leaves">{say('leaves_out', { words: listedQuoted(out) })}</p>;
}
