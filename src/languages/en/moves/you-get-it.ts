import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { can, doingWith, inside, isPlain } from '../grammar/offer';
import { isAuthor } from '../traits';
import { turning } from '../turn';

const vague =
  /\b(?:solutions?|portfolio|opportunit\w+|services|congratulations|support|range|condolences|thanks|leadership|excellence|value|best)\b/i;

const payment =
  /^(?:Apple|Google|Samsung|Amazon|Shop) Pay\b|^(?:PayPal|Klarna|Venmo|Bitcoin|contactless|credit cards?|debit cards?|all (?:major )?cards)\b/i;

/** What a thing costs: `now £9 a month`; then what it cost before. */
const price =
  /^(?:now )?(?:only |just )?([£$€]\d[\d.,]*(?: (?:a|per) (?:month|year|week|day|person|seat|head)| each)?)((?:,| instead of| from) .*)?$/su;

/** How much less: `20%`, `up to a third`; then when or where. */
const amount =
  /^((?:up to |nearly |almost |about |over )?(?:an? )?[\p{L}\d.,£$€%]+(?: per ?cent)?)(?: (.*))?$/su;

/** What we offer, lower or extend: what the reader gets, pays or has. */
const move: Move<Draft> = {
  ...turning((clause, draft) => {
    const { subject, verb, rest, stop, tense } = clause;
    if (!isPlain(clause) || !rest) return null;
    const now = clause.adverbs.some((word) => /^now$/i.test(word));
    if (now && /^(?:have|offer)$/.test(verb.base) && /^our /i.test(subject) && doingWith(subject) === 'visit')
      return `At ${inside(subject)} you can now find ${rest}${stop}`;
    const [, sum = '', since = ''] =
      (verb.base === 'be' && !/^(?:we|i)$/i.test(subject) && price.exec(rest)) || [];
    if (sum)
      return `You ${now || /^now\b/.test(rest) ? 'now ' : ''}pay ${sum} for ${inside(subject)}${since}${stop}`;
    if (!isAuthor(draft, subject)) return null;
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
    if (verb.base === 'accept' && payment.test(rest)) return `${can(clause)} pay with ${rest}${stop}`;
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
    const [, desk] =
      (verb.base === 'extend' &&
        /^(?:our |the )?(?:support|service|phone) hours (?:to|until|till) (.*)$/s.exec(rest)) ||
      [];
    if (desk) return `You can now reach us until ${desk}${stop}`;
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
    'Our Pro plan is now £9 a month, down from £15.':
      'You now pay £9 a month for our Pro plan, down from £15.',
    'Our gym now has a sauna.': 'At our gym you can now find a sauna.',
    'We now accept Apple Pay.': 'You can now pay with Apple Pay.',
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
