import type { Move } from '../../../engine/move';
import { led, replaced } from '../compose';
import type { Draft } from '../draft';

const feeling = '(?:thrilled|excited|proud|honou?red|pleased|delighted|happy|glad|stoked|so happy)';
const opener = `(?:(?:We|I|\\p{Lu}\\S*)(?:['’](?:re|m)| are| am| is) )?(?:(?:so|very|super|really|absolutely) )?(?:${feeling} to )?(?:(?:announce|share) that )?`;

/** Says welcome to the person the post presents. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    const [person] = draft.people;
    if (!person || draft.people.length > 1) return [];
    const at = draft.news.findIndex(({ core }) => core.trim());
    const core = draft.news[at]?.core.trim() ?? '';
    const name = person.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const shape = new RegExp(
      `^(${opener})(?:please )?(?:join us in )?welcom(?:e|ing) ${name},? (?:as (.+?)|to (.+?))([.!]*)$`,
      'isu',
    );
    const [, before = '', role, team, stop = ''] = shape.exec(core) ?? [];
    if (!role && !team) return [];
    const text = role
      ? `Welcome, ${person.name}, ${role}${stop}`
      : `Welcome to ${team}, ${person.name}${stop}`;
    const felt = new RegExp(`${feeling}`, 'iu').exec(before)?.[0];
    const dropped = felt ? [...new Set([...draft.dropped, felt])] : draft.dropped;
    return [{ text: led(draft, '', replaced(draft, at, text)), dropped, worth: 0.8 }];
  },
  turns: {
    'Excited to welcome Priya Shah as our new head of design!':
      'Welcome, Priya Shah, our new head of design!',
    'We are delighted to welcome Omar Haddad to the Acme team.': 'Welcome to the Acme team, Omar Haddad.',
  },
  leaves: ['We welcomed guests to our hall.', 'You are welcome, Omar Haddad.'],
};
export default move;
