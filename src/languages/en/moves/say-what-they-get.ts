import { blank, type Move } from '../../../engine/move';
import { inserted, led, marked } from '../compose';
import type { Draft } from '../draft';
import { getsClause } from '../grammar/answers';
import { capital } from '../grammar/words';
import { fitted } from '../template';
import { asksAlready, joinable } from '../traits';

/** Somebody asks for help: there is nothing of theirs to turn. */
const seeking =
  /\b(?:does|can|could|do) (?:anyone|anybody|any of you)\b|\banyone (?:know|have|here|got)\b|\bany (?:tips|recommendations|suggestions)\b/i;

const isQuote = /^[“"‘]|[“"][^”"]{20,}[”"]\s*(?:https?:\S+\s*|#\w+\s*)*$/;
/** What follows somebody's own words. */
const quoted = 'What it means for you: [[one thing, in a sentence]].';

/** Calls those it concerns, tells the news, and says what it does for them, which only the writer knows. */
const move: Move<Draft> = {
  kind: 'reader',
  label: 'What they get first',
  make(draft) {
    const { topic, shape, answers } = draft;
    if (answers.gets)
      return [
        { text: led(draft, `${capital(getsClause(answers.gets))}.`), dropped: draft.dropped, worth: 0.95 },
      ];
    if (seeking.test(draft.text)) return [];
    const gets = fitted(shape.get, draft);
    const kind = isQuote.test(draft.text) ? quoted : (gets.find(({ leads }) => !leads)?.text ?? '');
    const theirs =
      topic &&
      draft.sure >= (draft.text.length > 450 ? 3 : 2.2) &&
      !(shape.firm && topic.about !== 'the workplace');
    const get = marked(theirs ? topic.get : kind);
    const you = topic?.you && theirs && draft.sure >= 2.5 && !asksAlready(draft) ? topic.you : '';
    const tell = (lead: string, sentence: string, worth: number) => ({
      text: joinable(draft)
        ? led(draft, lead, inserted(draft, sentence))
        : led(draft, lead && !lead.endsWith(':') ? `${lead} ${open}` : open),
      dropped: draft.dropped,
      worth: joinable(draft) ? worth : 0.34,
    });
    const open = `${blank('One thing people can use or should know, in a sentence')}.`;
    const kindly = shape.firm ? 0.42 : shape.id === 'teaser' ? 0.3 : 0.35;
    const sure = draft.sure >= 2.5 ? 0.5 : 0.42;
    const front = isQuote.test(draft.text) || asksAlready(draft) ? [] : gets.filter(({ leads }) => leads);
    const leading = front.map(({ text }, at) => ({
      text: led(draft, marked(text)),
      dropped: draft.dropped,
      worth: 0.55 - at / 100,
    }));
    return [
      ...leading,
      tell(you, get, theirs ? sure : kindly),
      tell('', get, kindly),
      tell('', `For you: ${blank('one thing you can use or do')}.`, 0.3),
      tell('', `For you: ${blank('what readers get')}.`, 0.29),
    ];
  },
  turns: {
    'Delighted to announce that Acme has changed its pension plan for early retirement. https://acme.example':
      'Saving for retirement? Acme has changed its pension plan for early retirement. One step to take this year: [[a tip people can use]]. https://acme.example',
  },
  leaves: [],
};
export default move;
