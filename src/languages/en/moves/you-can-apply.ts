import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { isPlain, objectOf } from '../grammar/offer';
import { isAuthor } from '../traits';
import { turned } from '../turn';

/** We hire: what the reader can apply for. */
const move: Move<Draft> = {
  kind: 'reader',
  label: 'What they get first',
  make: (draft) =>
    turned(
      draft,
      (clause) => {
        const { subject, verb, rest, stop, tense } = clause;
        if (!isPlain(clause) || !/^(?:hire|recruit)$/.test(verb.base) || tense !== 'progressive') return null;
        if (!isAuthor(draft, subject)) return null;
        const whom = objectOf(subject);
        if (!rest || /^(?:now|again)$/.test(rest)) return `You can now apply for a job with ${whom}${stop}`;
        if (/^(?:in|at|across) /.test(rest)) return `You can now apply for a job with ${whom} ${rest}${stop}`;
        const [, job] = /^(?:for )?(an? [^,.;]{3,50})$/.exec(rest) ?? [];
        return job && !/\b(?:to|who|that|team|lot|few)\b/.test(job)
          ? `You can now apply to join ${whom} as ${job}${stop}`
          : null;
      },
      0.8,
    ),
  turns: {
    'We’re hiring!': 'You can now apply for a job with us!',
    'Acme is hiring in Leith. https://acme.example':
      'You can now apply for a job with Acme in Leith. https://acme.example',
    'We are hiring a night baker.': 'You can now apply to join us as a night baker.',
  },
  leaves: ['We hired a baker.', 'We are hiring like mad, and nobody sleeps.', 'They are hiring.'],
};
export default move;
