import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { isPlain, objectOf } from '../grammar/offer';
import { isAuthor } from '../traits';
import { turning } from '../turn';

/** `for a night baker to join our team in Leith`. */
const sought =
  /^for (an? (?:talented |passionate |brilliant |experienced )?[^,.;]{3,60}?) to join (?:us|our (?:growing |small |friendly )?(?:team|crew|company))((?: in| at) [^,.;]+)?$/s;

/** We hire: what the reader can apply for. */
const move: Move<Draft> = {
  ...turning((clause, draft) => {
    const { subject, verb, rest, stop, tense } = clause;
    if (!isPlain(clause) || tense !== 'progressive' || !isAuthor(draft, subject)) return null;
    const whom = objectOf(subject);
    const [, wanted, where = ''] = (/^(?:look|search)$/.test(verb.base) && sought.exec(rest)) || [];
    if (wanted) return `You can apply to join ${whom}${where} as ${wanted}${stop}`;
    if (!/^(?:hire|recruit)$/.test(verb.base)) return null;
    if (!rest || /^(?:now|again)$/.test(rest)) return `You can now apply for a job with ${whom}${stop}`;
    if (/^(?:in|at|across) /.test(rest)) return `You can now apply for a job with ${whom} ${rest}${stop}`;
    const [, job] = /^(?:for )?(an? [^,.;]{3,50})$/.exec(rest) ?? [];
    return job && !/\b(?:to|who|that|team|lot|few)\b/.test(job)
      ? `You can now apply to join ${whom} as ${job}${stop}`
      : null;
  }, 0.8),
  turns: {
    'We’re hiring!': 'You can now apply for a job with us!',
    'Acme is hiring in Leith. https://acme.example':
      'You can now apply for a job with Acme in Leith. https://acme.example',
    'We’re looking for a night baker to join our team in Leith.':
      'You can apply to join us in Leith as a night baker.',
    'We are hiring a night baker.': 'You can now apply to join us as a night baker.',
  },
  leaves: ['We hired a baker.', 'We are hiring like mad, and nobody sleeps.', 'They are hiring.'],
};
export default move;
