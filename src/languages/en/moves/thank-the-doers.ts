import type { Move } from '../../../engine/move';
import { led, replaced } from '../compose';
import type { Draft } from '../draft';
import { yours } from '../grammar/offer';
import { mainClause } from '../traits';

const others =
  /^Our ((?:amazing |wonderful |incredible |brilliant |lovely |generous |fantastic )?)(customers|users|members|readers|supporters|donors|volunteers|community|followers|listeners|subscribers|fans|guests|clients|patrons|sponsors|neighbours|neighbors)$/;

/** What others did for the news: said to them, with thanks. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    const main = mainClause(draft);
    if (!main || main.clause.lead || main.clause.passive || main.clause.negative) return [];
    const { subject, verb, rest, stop, tense, group } = main.clause;
    const [, praise = '', who = ''] = others.exec(subject) ?? [];
    if (!who || (tense !== 'past' && tense !== 'perfect') || verb.base === 'be' || verb.base === 'have')
      return [];
    const done = group.replace(/^has\b/, 'have');
    const text = `Thank you to our ${who}: you ${done} ${yours(rest)}`.trimEnd() + stop;
    const dropped = praise ? [...draft.dropped, praise.trim()] : draft.dropped;
    return [{ text: led(draft, '', replaced(draft, main.at, text)), dropped, worth: 0.85 }];
  },
  turns: {
    'Our customers planted 500 trees with us this year.':
      'Thank you to our customers: you planted 500 trees with us this year.',
    'Our amazing community has raised £4,000 for the lifeboat.':
      'Thank you to our community: you have raised £4,000 for the lifeboat.',
  },
  leaves: ['Our customers love us.', 'Our teams planted trees.', 'Our members were happy.'],
};
export default move;
