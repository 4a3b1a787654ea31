import { blank, type Move } from '../../../engine/move';
import { inserted, led } from '../compose';
import type { Draft } from '../draft';
import { getsClause, whoPhrase } from '../grammar/answers';
import { clauseOf } from '../grammar/clause';
import { isPassedOn, joinable } from '../traits';

/** Kinds of post whose news changes something, so that "that means" can follow it. */
const changing = new Set(
  'move results round deal partner opening programme launch commitment headline other award appointment'.split(
    ' ',
  ),
);

/** Answers "who is this for?" and "what do they get?" at the top of a post that names no reader. */
const move: Move<Draft> = {
  kind: 'why',
  label: 'Who it is for',
  make(draft) {
    const { who, gets } = draft.answers;
    if (!draft.readerless && !isPassedOn(draft.text) && !who && !gets) return [];
    const { dropped } = draft;
    const whom = who ? whoPhrase(who) : blank('who this is for');
    const what = gets ? getsClause(gets) : blank('what they get out of it');
    const lead = `For ${whom}: ${what}.`;
    const first = { text: led(draft, lead), dropped, worth: who || gets ? 1 : 0.3 };
    if (!joinable(draft) || isPassedOn(draft.text)) return [first];
    if (who || gets) return [first, { text: led(draft, '', inserted(draft, lead)), dropped, worth: 0.9 }];
    if (!changing.has(draft.shape.id) || !draft.news.some(({ core }) => clauseOf(core.trim())))
      return [first];
    const after = `For ${whom}, that means ${blank('what gets easier, safer or cheaper')}.`;
    return [{ text: led(draft, '', inserted(draft, after)), dropped, worth: 0.31 }, first];
  },
  turns: {
    'We’ve moved to a new office.':
      'We’ve moved to a new office. For [[who this is for]], that means [[what gets easier, safer or cheaper]].',
  },
  leaves: ['You can now pay by card in our shop.'],
};
export default move;
