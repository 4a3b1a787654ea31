import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { can, inside, isPlain, isUs, objectOf } from '../grammar/offer';
import { isOwn } from '../traits';
import { turning } from '../turn';

const opening =
  /^open (?=on|from|until|till|to \d|every|seven|7|24|late|all|this|through|again|daily|at \d|for\b)/i;
const helpers =
  /\b(?:support|service|help|advice|care|booking)(?: team| desk| line| staff)?$|\bhelp(?:line|desk)$/i;
const seller =
  /\b(?:shop|store|bakery|caf[eé]|restaurant|pharmacy|brewery|farm|kitchen|florist|butcher|deli|pizzeria|roastery|business)$/i;

/** When we are open, where we deliver, when we answer: what the reader can count on. */
const move: Move<Draft> = {
  ...turning((clause, draft) => {
    const { subject, verb, rest, stop, adverbs, tense } = clause;
    if (!isPlain(clause)) return null;
    const us = isUs(subject, (name) => isOwn(draft, name));
    const whom = us ? objectOf(subject) : inside(subject);
    const fresh = /^now\b/.test(rest) || adverbs.some((word) => /^now$/i.test(word));
    const said = rest.replace(/^now /, '');
    const [opened = ''] = (us && verb.base === 'be' && tense === 'present' && opening.exec(said)) || [];
    if (opened) {
      const when = said.slice(opened.length).replace(/^to (?=\d)/, 'until ');
      return `You can ${fresh ? 'now ' : ''}visit ${whom} ${when}${stop}`;
    }
    const [, where = ''] = (verb.base === 'deliver' && /^to (.*)$/s.exec(rest)) || [];
    const place = /^(?:the whole|all|every|more|most|\p{Lu})/u.test(where);
    const ours = us || (seller.test(subject) && /^our /i.test(subject));
    if (where && place && ours && fresh && tense === 'present')
      return `${can(clause)} get deliveries from ${whom} in ${where}${stop}`;
    const [, when] = (verb.base === 'be' && /^available (.*)$/s.exec(said)) || [];
    return when && helpers.test(subject) && /^(?:24|7|round|on|every|from|until|by|all|in)/.test(when)
      ? `You can ${fresh ? 'now ' : ''}reach ${whom} ${when}${stop}`
      : null;
  }),
  turns: {
    'We are now open on Sundays!': 'You can now visit us on Sundays!',
    'We’re open until 9pm this week.': 'You can visit us until 9pm this week.',
    'We now deliver to Otley and Ilkley.': 'You can now get deliveries from us in Otley and Ilkley.',
    'Our bakery now delivers to Otley.': 'You can now get deliveries from our bakery in Otley.',
    'Our support team is now available 24/7.': 'You can now reach our support team 24/7.',
  },
  leaves: ['We are open to ideas.', 'We deliver to high standards.', 'Our team is available in many forms.'],
};
export default move;
