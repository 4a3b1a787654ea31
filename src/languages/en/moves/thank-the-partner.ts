import type { Move } from '../../../engine/move';
import { type Draft, isOwn, led, mainClause, replaced } from '../draft';
import { outsiders } from '../grammar/outsiders';

const withThem = new RegExp(
  `^(?:(up|forces|closely|alongside) )?with (?:our (?:friends|partners|partner|friend) (?:at |from )?)?${outsiders}(?:,? (.*))?$`,
  'su',
);
const outright = new RegExp(`^${outsiders} (?:in|as (?:they|it)|for) (\\p{L}+ing\\b.*)$`, 'su');
const begins = /^(?:to|in|on|for|through|this|as|at|by|throughout|across|during|again|today)\b/;

/** Thanks the partner a post names, in so many words, for what it says they do together. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    const main = mainClause(draft);
    if (!main || main.clause.passive || main.clause.negative) return [];
    const { subject, verb, rest, stop, tense } = main.clause;
    const us = /^we$/i.test(subject) ? 'us' : isOwn(draft, subject) ? subject : null;
    if (!us || tense === 'modal' || tense === 'future' || main.clause.lead) return [];
    const found = /^(?:partner|team|work|collaborate|join)$/.test(verb.base) ? withThem.exec(rest) : null;
    if (found) {
      const [, particle = '', whom = '', how = ''] = found;
      if (isOwn(draft, whom) || /\b(?:they|their|its?|them)\b/i.test(how) || (how && !begins.test(how)))
        return [];
      const doing = `${verb.ing}${particle ? ` ${particle}` : ''} with ${us}${how ? ` ${how}` : ''}`;
      return [
        {
          text: led(draft, '', replaced(draft, main.at, `${address(whom)} for ${doing}${stop || '.'}`)),
          dropped: draft.dropped,
          worth: 0.85,
        },
      ];
    }
    const given =
      /^(?:support|sponsor|back|fund|help)$/.test(verb.base) && us === 'us' ? outright.exec(rest) : null;
    if (given) {
      const [, whom = '', doing = ''] = given;
      if (isOwn(draft, whom) || /\b(?:they|their|its?|them)\b/i.test(doing)) return [];
      return [
        {
          text: led(
            draft,
            '',
            replaced(draft, main.at, `${address(whom)} for ${doing}${stop || '.'} We ${verb.base} you.`),
          ),
          dropped: draft.dropped,
          worth: 0.8,
        },
      ];
    }
    return [];
  },
  turns: {
    'Proud to partner with @RiverTrust to clear the banks this summer.':
      'Thank you, @RiverTrust, for partnering with us to clear the banks this summer.',
    'We’re proud to support @FernHospice in caring for families.':
      'Thank you, @FernHospice, for caring for families. We support you.',
  },
  leaves: ['We work with small shops.', 'We partner with you.'],
};

function address(whom: string): string {
  return /^the /.test(whom) ? `Thank you to ${whom}` : `Thank you, ${whom},`;
}

export default move;
