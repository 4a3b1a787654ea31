import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { inside, isPlain, isProduct } from '../grammar/offer';
import { turning } from '../turn';

/** A showing begins with its time or its place. */
const when =
  /^(?:on|at|in|this|next|tonight|tomorrow|today|exclusively|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)|\d)\b/i;
const day =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)/i;

/** What is shown: when and where the reader can watch it. */
const move: Move<Draft> = {
  ...turning((clause) => {
    const { subject, verb, rest, stop, tense } = clause;
    if (!isPlain(clause) || !isProduct(subject) || tense === 'past' || tense === 'perfect') return null;
    const thing = inside(subject).replace(/^\./, '');
    const fresh = clause.adverbs.some((word) => /^now$/i.test(word)) || /\bnow\b/i.test(rest);
    const [, where] =
      (verb.base === 'be' && /^(?:now )?streaming(?: now)?(?: (.*))?$/s.exec(rest)) ||
      (verb.base === 'stream' && tense === 'progressive' && [rest, rest]) ||
      [];
    if (where !== undefined) {
      const now =
        fresh &&
        !/\b(?:starting|tomorrow|from|coming|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)/.test(
          where,
        );
      return `${now ? 'You can now' : 'You can'} watch ${thing}${where ? ` ${where.replace(/^now /, '')}` : ''}${stop}`;
    }
    if (!/^(?:premiere|air|return|stream)$/.test(verb.base) || !when.test(rest)) return null;
    if (verb.base === 'return' && !/\b(?:pm|am|at \d|on \p{Lu})/u.test(rest)) return null;
    return `You can watch ${thing} ${day.test(rest) ? 'on ' : ''}${rest}${stop}`;
  }, 0.72),
  turns: {
    'Harbour Nights premieres tonight at 9pm on Channel 6!':
      'You can watch Harbour Nights tonight at 9pm on Channel 6!',
    'The Lantern is now streaming on Acme Play.': 'You can now watch The Lantern on Acme Play.',
  },
  leaves: ['Ana returns to work on Monday.', 'The film premiered in 2010.', 'It premieres tonight at 9.'],
};
export default move;
