import type { Move } from '../../../engine/move';
import { led, replaced } from '../compose';
import type { Draft } from '../draft';
import { outsiders } from '../grammar/outsiders';
import { verbOf } from '../grammar/verbs';
import { isOwn, mainClause } from '../traits';

const withThem = new RegExp(
  `^(?:(up|forces|closely|alongside) )?(?:with|w/) ?(?:our (?:friends|partners|partner|friend) (?:at |from )?)?${outsiders}(?:,? (.*))?$`,
  'su',
);
const outright = new RegExp(`^${outsiders} (?:in|as (?:they|it)|for) (\\p{L}+ing\\b.*)$`, 'su');
const agreed = new RegExp(
  `^.{0,60}?\\b(?:announc\\w+|enter\\w*|form\\w*|launch\\w*|start\\w*|expand\\w*|extend\\w*|continu\\w+|kick\\w* off|celebrat\\w+) (?:an?|our|its|the|my) (?:[\\p{Ll}-]+ ){0,3}(partnership|collaboration) with ${outsiders}(?: ((?:to|in|on|for)\\b.*?))?[.!]*$`,
  'su',
);
const outsider = new RegExp(`^${outsiders}$`, 'u');
const begins = /^(?:to|in|on|for|through|this|as|at|by|throughout|across|during|again|today)\b/;

const together = new Set(['partner', 'team', 'work', 'collaborate', 'join']);
const giving = new Set(['support', 'sponsor', 'back', 'fund', 'help']);

/** No pronoun that could be theirs, now that they are spoken to. */
function isClear(how: string): boolean {
  return !/\b(?:they|their|its?|them|who|he|she|his|her)\b|\band @/i.test(how);
}

function isOther(draft: Draft, whom: string): boolean {
  return !isOwn(draft, whom);
}

/** What we do, as a full clause or as `Partnering with …` without its subject. */
function deedOf(draft: Draft) {
  const main = mainClause(draft);
  if (main) {
    const { subject, verb, rest, stop, tense, lead, passive, negative } = main.clause;
    const pair = /^(\S+(?: \S+){0,3}) (?:and|&) (.+)$/.exec(subject);
    const ally = pair && isOwn(draft, pair[1]!) && outsider.test(pair[2]!) ? pair[2]! : null;
    const us = /^we$/i.test(subject) ? 'us' : ally ? pair![1]! : isOwn(draft, subject) ? subject : null;
    const now = tense !== 'modal' && tense !== 'future';
    return us && now && !passive && !negative
      ? {
          us,
          verb,
          rest: ally ? rest.replace(/^(up|forces)?\s*/, `$1 with ${ally} `).trimStart() : rest,
          stop,
          lead,
          at: main.at,
        }
      : null;
  }
  const at = draft.news.findIndex(({ core }) => core.trim());
  const found = /^(\p{L}+ing) (.*?)([.!?]*)$/su.exec(draft.news[at]?.core.trim() ?? '');
  const verb = found ? verbOf(found[1]!.toLowerCase()) : undefined;
  return found && verb?.forms.includes('ing')
    ? { us: 'us', verb: verb.verb, rest: found[2] ?? '', stop: found[3] ?? '', lead: '', at }
    : null;
}

/** Thanks the partner a post names, in so many words, for what it says they do together. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    const deed = deedOf(draft);
    if (!deed) return [];
    const { us, verb, rest, stop, lead, at } = deed;
    const thank = (whom: string, what: string, more = '') => ({
      text: led(
        draft,
        '',
        replaced(draft, at, `${addressed(whom, lead)} for ${what}${more ? stop || '.' : stop}${more}`),
      ),
      dropped: draft.dropped,
      worth: more ? 0.8 : 0.85,
    });
    const [, particle, whom, how] = (together.has(verb.base) && withThem.exec(rest)) || [];
    if (whom && isOther(draft, whom) && isClear(how ?? '') && (!how || begins.test(how)))
      return [thank(whom, `${verb.ing}${particle ? ` ${particle}` : ''} with ${us}${how ? ` ${how}` : ''}`)];
    const [, noun, ally, aim] = agreed.exec(draft.news[at]?.core.trim() ?? '') ?? [];
    if (noun && ally && isOther(draft, ally) && isClear(aim ?? '') && (!aim || begins.test(aim.trim())))
      return [
        thank(
          ally,
          `${noun === 'partnership' ? 'partnering' : 'collaborating'} with ${us}${aim ? ` ${aim}` : ''}`,
        ),
      ];
    const [, helped, doing] = (giving.has(verb.base) && us === 'us' && outright.exec(rest)) || [];
    if (helped && doing && isOther(draft, helped) && isClear(doing))
      return [thank(helped, doing, ` We ${verb.base} you.`)];
    return [];
  },
  turns: {
    'Proud to partner with @RiverTrust to clear the banks this summer.':
      'Thank you, @RiverTrust, for partnering with us to clear the banks this summer.',
    'This winter, we’re proud to partner with @RiverTrust to clear the banks.':
      'This winter, thank you, @RiverTrust, for partnering with us to clear the banks.',
    'We’re proud to support @FernHospice in caring for families.':
      'Thank you, @FernHospice, for caring for families. We support you.',
  },
  leaves: ['We work with small shops.', 'We partner with you.'],
};

/** Thanks to somebody, behind an opening such as "This winter," where there is one. */
function addressed(whom: string, lead: string): string {
  const thanks = address(whom);
  return lead ? `${lead} ${thanks.charAt(0).toLowerCase()}${thanks.slice(1)}` : thanks;
}

function address(whom: string): string {
  return /^the /.test(whom) ? `Thank you to ${whom}` : `Thank you, ${whom},`;
}

export default move;
