import { blank, type Move } from '../../../engine/move';
import { inserted, led } from '../compose';
import type { Draft } from '../draft';
import { getsClause, whoPhrase } from '../grammar/answers';
import { joinable } from '../traits';

/** Answers "who is this for?" and "what do they get?" at the top of a post that names no reader. */
const move: Move<Draft> = {
  kind: 'why',
  label: 'Who it is for',
  make(draft) {
    const { who, gets } = draft.answers;
    if (!draft.readerless && !who && !gets) return [];
    const whom = who ? whoPhrase(who) : blank('who this is for');
    const what = gets ? getsClause(gets) : `you can ${blank('what they can do now')}`;
    const lead = `For ${whom}: ${what}.`;
    const worth = who || gets ? 1 : 0.28;
    return [
      { text: led(draft, lead), dropped: draft.dropped, worth },
      ...(joinable(draft)
        ? [{ text: led(draft, '', inserted(draft, lead)), dropped: draft.dropped, worth: worth - 0.1 }]
        : []),
    ];
  },
  turns: {
    'We’ve moved to a new office.':
      'For [[who this is for]]: you can [[what they can do now]]. We’ve moved to a new office.',
  },
  leaves: ['You can now pay by card in our shop.'],
};
export default move;
