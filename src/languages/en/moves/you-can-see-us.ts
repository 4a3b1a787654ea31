import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { isPlain, objectOf } from '../grammar/offer';
import { isAuthor } from '../traits';
import { turning } from '../turn';

/** We play, perform or show our work somewhere: where and when the reader can see us. */
const move: Move<Draft> = {
  ...turning((clause, draft) => {
    const { subject, verb, rest, stop, tense } = clause;
    if (!isPlain(clause) || (tense !== 'progressive' && tense !== 'future')) return null;
    if (!/^(?:play|perform|headline|tour)$/.test(verb.base) || !isAuthor(draft, subject)) return null;
    const where = /^(?:a (?:gig|show|set|concert) )?(?:(?:at|in|on) )(.+)$/s
      .exec(rest)?.[0]
      ?.replace(/^a \w+ /, '');
    const hall = /^(?:the |\p{Lu})/u.test(rest) ? `at ${rest}` : null;
    const place = where ?? (verb.base === 'tour' ? null : hall);
    if (!place || /\b(?:part|role)\b/.test(place)) return null;
    return `You can see ${objectOf(subject)} ${verb.base === 'tour' ? 'on tour ' : 'live '}${place}${stop}`;
  }, 0.8),
  turns: {
    'We’re playing the Corn Exchange on Friday 12 June.':
      'You can see us live at the Corn Exchange on Friday 12 June.',
    'I’ll be performing at the Hive on 9 May!': 'You can see me live at the Hive on 9 May!',
    'We are touring in Wales this autumn.': 'You can see us on tour in Wales this autumn.',
  },
  leaves: ['We play a part in it.', 'We are playing an important role.', 'We played the Corn Exchange.'],
};
export default move;
