import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { isPlain, yours } from '../grammar/offer';
import { verbOf } from '../grammar/verbs';
import { isAuthor } from '../traits';
import { turning } from '../turn';

const who = '(?:you|people|users|customers|some of you|members|everyone|readers|players)';
const fault = '^(?:the|an?|that) (?:\\p{L}+ )?(?:bug|issue|problem|error|glitch)';
const did = new RegExp(`${fault} that (?:was )?(\\p{L}+) ${who} (.+)$`, 'su');
const kept = new RegExp(
  `${fault} (?:that|which) (?:was )?(?:stopp|prevent|block|keep|kept|stop|prevented|block)(?:ed|ing|s)? ${who} from (\\p{L}+ing)(.*)$`,
  'su',
);

/** A fault is mended: what no longer happens to the reader, or what works again. */
const move: Move<Draft> = {
  ...turning((clause, draft) => {
    const { subject, verb, rest, stop, tense } = clause;
    if (!isPlain(clause) || tense === 'future' || tense === 'progressive') return null;
    if (!/^(?:fix|solve|resolve|mend|squash)$/.test(verb.base) || !isAuthor(draft, subject)) return null;
    const [, doing = '', what = ''] = kept.exec(rest) ?? [];
    const again = doing ? verbOf(doing)?.verb.base : undefined;
    if (again) return `You can ${again}${yours(what)} again${stop}`;
    const [, done = '', more = ''] = did.exec(rest) ?? [];
    const known = done ? verbOf(done) : undefined;
    if (!known || !/^(?:out|off|from|in|with|to|twice|of|while|when|on)\b/.test(more)) return null;
    return `You are no longer ${known.verb.part} ${yours(more)}${stop}`;
  }),
  turns: {
    'We fixed the bug that logged people out of the mobile app.':
      'You are no longer logged out of the mobile app.',
    'We’ve fixed an issue that prevented users from saving their drafts.': 'You can save your drafts again.',
  },
  leaves: ['We fixed the roof.', 'We fixed a bug.', 'We fix problems that matter to people.'],
};
export default move;
