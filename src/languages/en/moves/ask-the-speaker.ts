import type { Move } from '../../../engine/move';
import { led } from '../compose';
import type { Draft } from '../draft';
import { asksAlready, isOver } from '../traits';

const says =
  /\b(?:speak(?:s|ing)?|spoke|discuss(?:es|ed|ing)?|interview(?:s|ed)?|quoted|commentary|presents?|presenting|talks?|talking|joins?|chats? with|sat down|sits? down|shares?|explains?|moderat\w+|weighs in|live|on air|keynote|testif\w+)\b/i;

/** Whether the post shows a person as the one who speaks: named before the verb, or after "with" and the like. */
function speaks(draft: Draft, name: string): boolean {
  return draft.news.some(({ core }) => {
    const at = core.indexOf(name);
    if (at < 0 || /^['’]s?\b/.test(core.slice(at + name.length))) return false;
    return (
      says.test(core.slice(at + name.length)) ||
      (says.test(core.slice(0, at)) &&
        /\b(?:with|by|from|featuring|feat\.?|and|our own)(?: \S+){0,4} $/i.test(core.slice(0, at)))
    );
  });
}

/** Asks what readers would ask the person the post says is heard somewhere, then tells where. */
const move: Move<Draft> = {
  kind: 'conversation',
  label: 'A conversation',
  make(draft) {
    const [person, other] = draft.people.filter(({ name }) => speaks(draft, name));
    if (!person || draft.voice === 'i' || !/^(?:talk|quoted)$/.test(draft.shape.id) || asksAlready(draft))
      return [];
    const whom = other ? `${person.name} or ${other.name}` : person.name;
    const ask = isOver(draft) ? 'What would you have asked' : 'What would you ask';
    const about = draft.topic && draft.sure >= 1.5 ? ` about ${draft.topic.about}` : '';
    return [
      { text: led(draft, `${ask} ${whom}${about}?`), dropped: draft.dropped, worth: 0.82 },
      { text: led(draft, `${ask} ${person.name}?`), dropped: draft.dropped, worth: 0.78 },
    ];
  },
  turns: {
    'Our economist Lena Voss speaks about retirement at the Harbour Forum tonight.':
      'What would you ask Lena Voss about saving for retirement? Our economist Lena Voss speaks about retirement at the Harbour Forum tonight.',
  },
  leaves: ['Lena Voss bakes bread.', 'We speak at the Harbour Forum tonight.'],
};
export default move;
