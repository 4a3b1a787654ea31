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
    const { dropped } = draft;
    const whom = who ? whoPhrase(who) : blank('who this is for');
    const what = gets ? getsClause(gets) : `you can ${blank('do what')}`;
    const lead = `For ${whom}: ${what}.`;
    const first = { text: led(draft, lead), dropped, worth: who || gets ? 1 : 0.28 };
    if (!joinable(draft)) return [first];
    if (who || gets) return [first, { text: led(draft, '', inserted(draft, lead)), dropped, worth: 0.9 }];
    const after = `For ${whom}, that means ${blank('what gets easier, safer or cheaper')}.`;
    return [{ text: led(draft, '', inserted(draft, after)), dropped, worth: 0.3 }, first];
  },
  turns: {
    'We’ve moved to a new office.':
      'We’ve moved to a new office. For [[who this is for]], that means [[what gets easier, safer or cheaper]].',
  },
  leaves: ['You can now pay by card in our shop.'],
};
export default move;
