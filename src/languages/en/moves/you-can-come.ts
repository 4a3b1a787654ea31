import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { doingWith, inside, isPlain, isProduct, owned, ownerOf } from '../grammar/offer';
import { isAuthor } from '../traits';
import { turning } from '../turn';

/** An opening that is planned: `We’re opening a shop in May`. */
const ahead =
  /\b(?:soon|later|next (?:week|month|year|spring|summer|autumn|fall|winter)|this (?:week|month|year|spring|summer|autumn|fall|winter|\p{Lu}\p{Ll}+day)|(?:in|on|from) (?:\d|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day|20\d\d|spring|summer|autumn|winter))/u;

/** A place that opens, an event we hold: where and when the reader can come. */
const move: Move<Draft> = {
  ...turning((clause, draft) => {
    const { subject, verb, rest, stop, tense, adverbs } = clause;
    if (!isPlain(clause)) return null;
    const ours = isAuthor(draft, subject);
    const owner = ownerOf(subject);
    const later = tense === 'future' || (tense === 'progressive' && ahead.test(rest));
    const soon = later ? 'You will be able to' : 'You can now';
    if (ours && verb.base === 'open' && doingWith(rest) === 'visit') {
      const place = owned(rest, owner);
      return place ? `${soon} visit ${place}${stop}` : null;
    }
    if (
      ours &&
      /^(?:host|hold|run)$/.test(verb.base) &&
      tense !== 'past' &&
      tense !== 'perfect' &&
      doingWith(rest) === 'join'
    ) {
      const event = owned(rest, owner);
      return event ? `You can join ${event}${stop}` : null;
    }
    if (ours || !isProduct(subject) || doingWith(subject) !== 'visit') return null;
    const [, when] = (verb.base === 'be' && /^(?:now )?open(?: (.*))?$/s.exec(rest)) || [];
    if (verb.base === 'be' && /^(?:now )?open\b/.test(rest))
      return `${/^now\b/.test(rest) || adverbs.includes('now') ? 'You can now' : 'You can'} visit ${inside(subject)}${when ? ` ${when}` : ''}${stop}`;
    if (verb.base === 'open' && tense !== 'past')
      return `You can visit ${inside(subject)}${rest ? ` ${/^(?:on|in|at)\b/.test(rest) ? `from ${rest.replace(/^(?:on|in|at) /, '')}` : rest}` : ''}${stop}`;
    return null;
  }),
  turns: {
    'We’re delighted to open our second repair shop in Leith.':
      'You can now visit our second repair shop in Leith.',
    'We’ve opened a new branch on Croft Street.': 'You can now visit our new branch on Croft Street.',
    'Our Croft Street library is now open on Sundays.':
      'You can now visit our Croft Street library on Sundays.',
    'We’re opening a new branch in Hackney next month.':
      'You will be able to visit our new branch in Hackney next month.',
    'Our new café opens on Monday at 8am.': 'You can visit our new café from Monday at 8am.',
    'We’re hosting a free workshop on soil on 4 May.': 'You can join our free workshop on soil on 4 May.',
  },
  leaves: ['We opened a new headquarters.', 'We hosted a workshop.', 'The shop opened in 1990.'],
};
export default move;
