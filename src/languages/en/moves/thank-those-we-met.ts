import type { Move } from '../../../engine/move';
import { led, replaced } from '../compose';
import type { Draft } from '../draft';
import { isOwn } from '../traits';

const time =
  '(?:today|yesterday|tonight|this (?:morning|afternoon|evening|week)|last (?:week|night|month)|earlier (?:today|this week)|recently)';
/** Whom: up to where the sentence says what it was about, when or where. */
const whom =
  '((?:(?! (?:to (?:discuss|talk|hear|learn|see|share|celebrate)|about|on|regarding|re|at|during|over|for|as|after|before)\\b|[.!?;:])[^\\n])+?)';
const rest =
  '((?: (?:to (?:discuss|talk|hear|learn|see|share|celebrate)|about|on|regarding|at|during|over|for|after)\\b[^.!?\\n]*)?)';
const good =
  '(?:great|good|wonderful|productive|excellent|lovely|nice|fantastic|terrific|fascinating|constructive|positive|important|informative|thoughtful)';
const met = new RegExp(
  `^(?:(${time}),? )?(?:(?:I|we) )?(?:just |also |recently )*(?:met|meeting|sat down|spoke|chatted|talked) with ${whom}( ${time})?${rest}([.!]*)$`,
  'iu',
);
const had = new RegExp(
  `^(?:(${time}),? )?(?:(?:I|we) )?(?:just )?(?:(?:enjoyed|had|having|loved) )?(?:an? |my |our )?((?:(?:very|really) )?${good} (?:(?:and|&) \\p{Ll}+ )?(?:meeting|conversation|discussion|visit|chat|call|lunch|talk|time|day)) with ${whom}( ${time})?${rest}([.!]*)$`,
  'iu',
);
/** Thanks for a talk would be out of place. */
const grave =
  /\b(?:died|mourn\w*|condolences|passed away|funeral|killed|attack|victims?|wounded|tragedy|shooting)\b/i;
/** A pronoun that would be somebody else's now, and words that name nobody. */
const unclear =
  /\b(?:they|their|them|he|she|his|her|who|which|it|its|you|your|some|all|many|others?|everyone|people|supporters|voters|fans)\b/i;

/** A group in the plural takes its article: `the nurses of Ward 4`. */
function addressed(said: string): string {
  if (/^(?:the|our|my|his|her|an?|this|these)\b/i.test(said))
    return `Thank you to ${said.replace(/^an? (?:few )?/, 'the ')}`;
  if (/^(?:[@#]\w+|\p{Lu}[\p{L}.’'-]*)(?: (?:[@#]\w+|\p{Lu}[\p{L}.’'-]*|of|and|&))*$/u.test(said))
    return `Thank you, ${said},`;
  return /^\p{Ll}/u.test(said) ? `Thank you to the ${said}` : `Thank you to ${said}`;
}

/** Turns the notice that the author met somebody into thanks to them, with what it was about. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    if (grave.test(draft.text) || /\b(?:thank|congrat)/i.test(draft.text)) return [];
    const at = draft.news.findIndex(({ core }) => core.trim());
    const core = draft.news[at]?.core.trim() ?? '';
    const some = had.exec(core);
    const plain = some ? null : met.exec(core);
    const [, early = '', noun = '', who = '', late = '', more = '', stop = ''] =
      some ?? (plain ? [plain[0], plain[1], 'meeting', ...plain.slice(2)] : []);
    if (!who || unclear.test(who) || who.split(' ').length > 12 || isOwn(draft, who)) return [];
    if (/\b(?:his|her|their|he|she|they)\b/i.test(more)) return [];
    const when = early ? ` ${early.charAt(0).toLowerCase()}${early.slice(1)}` : late;
    const text = `${addressed(who)} for the ${noun.toLowerCase()}${when}${more}${stop || '.'}`;
    return [{ text: led(draft, '', replaced(draft, at, text)), dropped: draft.dropped, worth: 0.84 }];
  },
  turns: {
    'Great meeting with nurses at St Anne’s about night shifts.':
      'Thank you to the nurses for the great meeting at St Anne’s about night shifts.',
    'Today I met with Ana Ruiz to discuss the ferry.':
      'Thank you, Ana Ruiz, for the meeting today to discuss the ferry.',
    'Had a good conversation with the Harbour Board on berths.':
      'Thank you to the Harbour Board for the good conversation on berths.',
  },
  leaves: ['I met with them.', 'Met with families of the victims.', 'We met our goal.'],
};
export default move;
