import { blank, type Move } from '../../../engine/move';
import { led, replaced } from '../compose';
import type { Draft } from '../draft';
import { firstNames } from '../grammar/first-names';
import { doingWith, isPlain, owned, ownerOf } from '../grammar/offer';
import { phraseAt } from '../grammar/phrase';
import { isAuthor, mainClause } from '../traits';

const shown =
  /^(?:introducing|announcing|presenting|unveiling|say hello to|meet) (?=(?:our|the|my|\p{Lu}|@|#))/iu;
const made = new Set(['launch', 'introduce', 'release', 'unveil', 'ship', 'debut', 'announce']);
/** What nobody does anything with, or what is somebody. */
const idle =
  /\b(?:act|bill|law|campaign|program(?:me)?|partnership|collaboration|results?|appointment|winners?|plans?|strategy|series|round|commitment|initiative|acquisition|merger|agreement|head|director|president|officer|manager|team|patron|employee|member|speaker|class|cohort|fund|award|awards|season|episode|trailer|album|single|song|film|book|report|guide|study|video|tour|dates|name|brand|logo|design|store|shop|branch|intent|chair|coach|ambassador|sales|earnings|dividend|webcast|call|conclusion|expansion|investment|changes?|closure|opening|intention|decision|support|hub|page|centre|center|episode|issue)\b/i;

/** The thing a sentence presents, as the middle of a sentence has it, with its stop. */
function presented(
  draft: Draft,
): { readonly thing: string; readonly stop: string; readonly at: number } | null {
  const main = mainClause(draft);
  const at = draft.news.findIndex(({ core }) => core.trim());
  const core = draft.news[at]?.core.trim() ?? '';
  const opened = shown.exec(core);
  if (opened) {
    const [, said = '', stop = ''] = /^(.*?)([.!]*)$/su.exec(core.slice(opened[0].length)) ?? [];
    return { thing: said, stop, at };
  }
  if (!main || !isPlain(main.clause) || !made.has(main.clause.verb.base)) return null;
  const { subject, verb, rest, stop } = main.clause;
  if (!isAuthor(draft, subject)) return null;
  const said = rest.replace(/,? (?:today|now|this (?:week|month|morning)|tomorrow|yesterday)$/, '');
  if (verb.base === 'announce' && !doingWith(said)) return null;
  const thing = /^(?:an?|our|my|the|\p{Lu})(?= |\p{L})/u.test(said) ? owned(said, ownerOf(subject)) : null;
  return thing ? { thing, stop, at: main.at } : null;
}

/** A thing that is new: what the reader can do with it stands in the sentence that presented it. */
const move: Move<Draft> = {
  kind: 'reader',
  label: 'What they get first',
  make(draft) {
    const found = presented(draft);
    if (!found) return [];
    const { thing, stop, at } = found;
    const parts = thing.split(', ');
    const head = parts[0] ?? '';
    if (idle.test(head) || /[:;–—?]|\b(?:that|which|who|is|are|will|has|you|your)\b/.test(thing)) return [];
    if (!phraseAt(head.replace(/^(?:our|my) /i, 'the ')) || firstNames.has(head.split(' ')[0] ?? ''))
      return [];
    if (thing.split(' ').length > 16) return [];
    const text = `With ${thing}${parts.length > 1 && !thing.endsWith(',') ? ',' : ''} you can ${blank('do what, faster or for less')}${stop || '.'}`;
    return [{ text: led(draft, '', replaced(draft, at, text)), dropped: draft.dropped, worth: 0.8 }];
  },
  turns: {
    'Introducing Pebble 2.0, now with shared budgets!':
      'With Pebble 2.0, now with shared budgets, you can [[do what, faster or for less]]!',
    'We’re thrilled to launch BoxLoop, our returnable crate.':
      'With BoxLoop, our returnable crate, you can [[do what, faster or for less]].',
  },
  leaves: ['Meet Ana Ruiz, our new head of design.', 'We’re launching a campaign.', 'We launched in May.'],
};
export default move;
