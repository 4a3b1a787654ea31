import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { can, isPlain } from '../grammar/offer';
import { isAuthor } from '../traits';
import { turned } from '../turn';

const vague =
  /\b(?:solutions?|portfolio|opportunit\w+|services|congratulations|support|range|condolences|thanks|leadership|excellence|value|best)\b/i;

/** How much less: `20%`, `up to a third`; then when or where. */
const amount =
  /^((?:up to |nearly |almost |about |over )?(?:an? )?[\p{L}\d.,£$€%]+(?: per ?cent)?)(?: (.*))?$/su;

/** What we offer, lower or extend: what the reader gets, pays or has. */
const move: Move<Draft> = {
  kind: 'reader',
  label: 'What they get first',
  make: (draft) =>
    turned(draft, (clause) => {
      const { subject, verb, rest, stop, tense } = clause;
      if (!isPlain(clause) || !isAuthor(draft, subject) || !rest) return null;
      const we = /^(?:we|i)$/i.test(subject);
      if (
        verb.base === 'offer' &&
        we &&
        !/^(?!evening|morning)\p{L}+ing\b/u.test(rest) &&
        !vague.test(rest) &&
        !/\bto (?:our|the|all)\b/.test(rest)
      )
        return `${can(clause)} get ${rest.replace(/^you /, '')}${stop}`;
      if (tense === 'future') return null;
      const [, what, by] =
        /^(?:our |the )?(prices?|fees?|rates?|fares?|cost)(?: (?:of|for|on) (.*?))? by (?:up to )?\S+/.test(
          rest,
        ) && /^(?:lower|cut|reduce|drop)$/.test(verb.base)
          ? (/^(?:our |the )?(.*?) by (.*)$/s.exec(rest) ?? [])
          : [];
      const [, less = '', then = ''] = amount.exec(by ?? '') ?? [];
      const on = what?.replace(/^\w+/, '').replace(/^ (?:of|on) /, ' for ');
      if (what && less)
        return `You ${/^from\b/.test(then) ? '' : 'now '}pay ${less} less${on}${then && ` ${then}`}${stop}`;
      const [, trial] =
        (verb.base === 'extend' && /^(?:our |the )?(free [\p{L} ]+) to (\d.*)$/su.exec(rest)) || [];
      if (trial) return `Your ${trial} now lasts ${rest.replace(/^.*? to (?=\d)/s, '')}${stop}`;
      const [, hours] =
        (verb.base === 'extend' && /^(?:our |the )?(?:opening )?hours(?: (.*))?$/s.exec(rest)) || [];
      if (hours && /^(?:to|until|till)\b/.test(hours))
        return `You can now come ${hours.replace(/^to\b/, 'until')}${stop}`;
      const [, free, ahead = ''] =
        (verb.base === 'extend' &&
          /^(?:our |the )?(free .*?|.*? sale|.*? offer|warranty.*?)((?: until| to| through) .*)$/s.exec(
            rest,
          )) ||
        [];
      return free ? `You can get our ${free}${ahead.replace(/^ to\b/, ' until')}${stop}` : null;
    }),
  turns: {
    'We now offer free delivery on all orders.': 'You can now get free delivery on all orders.',
    'We’re proud to offer evening appointments at our Leith clinic.':
      'You can get evening appointments at our Leith clinic.',
    'We’ve lowered our prices by 20%.': 'You now pay 20% less.',
    'We lowered our prices by 20% from Monday.': 'You pay 20% less from Monday.',
    'We’ve cut fares on the ferry by a third.': 'You now pay a third less for the ferry.',
    'We’re extending our opening hours to 9pm.': 'You can now come until 9pm.',
    'We’ve extended our free trial to 30 days.': 'Your free trial now lasts 30 days.',
    'We’re extending our spring sale until Sunday.': 'You can get our spring sale until Sunday.',
  },
  leaves: [
    'We offer solutions for every need.',
    'We offer our condolences.',
    'We cut costs.',
    'We reduced our emissions by 20%.',
  ],
};
export default move;
