import type { Move } from '../../../engine/move';
import { type Draft, isOwn, led, mainClause, replaced } from '../draft';
import { outsiders } from '../grammar/outsiders';
import { uncapital } from '../grammar/words';

const by = new RegExp(`^(?:by|in|on) ${outsiders}(.*)$`, 'su');
const showing = new Set([
  'feature',
  'quote',
  'interview',
  'cover',
  'publish',
  'cite',
  'host',
  'invite',
  'profile',
]);

/** Thanks whoever gave us their page or their stage, for what the post says they did. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    const main = mainClause(draft);
    if (!main || main.clause.lead || main.clause.negative || !showing.has(main.clause.verb.base)) return [];
    const { subject, verb, rest, passive, tense, stop } = main.clause;
    const end = stop || '.';
    if (tense === 'future' || tense === 'modal') return [];
    if (passive) {
      const found = by.exec(rest);
      if (!found || isOwn(draft, found[1]!) || !/^(?:feature|quote|interview|cite|profile)$/.test(verb.base))
        return [];
      const what = /^(?:i|we)$/i.test(subject) ? (/^i$/i.test(subject) ? 'me' : 'us') : modest(subject);
      const text = `Thank you, ${found[1]}, for ${verb.ing} ${what}${found[2]}${end}`;
      return [
        {
          text: led(draft, '', replaced(draft, main.at, text)),
          dropped: [...draft.dropped, ...loud(subject)],
          worth: 0.75,
        },
      ];
    }
    const host = new RegExp(`^\\.? ?${outsiders}$`, 'u').exec(subject);
    if (!host || isOwn(draft, host[1]!) || !rest || draft.people.some(({ name }) => name === host[1]))
      return [];
    const text = `Thank you, ${host[1]}, for ${verb.ing} ${rest}${end}`;
    return [{ text: led(draft, '', replaced(draft, main.at, text)), dropped: draft.dropped, worth: 0.75 }];
  },
  turns: {
    'Expert commentary by our vet Jo Hale is quoted by @LoftMag.':
      'Thank you, @LoftMag, for quoting commentary by our vet Jo Hale.',
    '@RadioNorth interviewed our vet Jo Hale about summer ticks.':
      'Thank you, @RadioNorth, for interviewing our vet Jo Hale about summer ticks.',
  },
  leaves: ['Our vet Jo Hale is quoted in several papers.', 'Acme featured a new lamp.'],
};

function modest(subject: string): string {
  return uncapital(
    subject.replace(/^Expert /, ''),
    (word) => !/^(?:Our|The|This|My|A|An|Market|Commentary)$/.test(word) && !/^Expert/.test(subject),
  );
}

function loud(subject: string): string[] {
  return /^Expert /.test(subject) ? ['Expert'] : [];
}

export default move;
