import type { Move } from '../../../engine/move';
import { inserted, led, replaced } from '../compose';
import type { Draft } from '../draft';
import { aimIn } from '../grammar/aims';
import { isPointer } from '../grammar/cleaning';
import { goesOn } from '../grammar/pieces';
import { asksAlready } from '../traits';

/** Kinds of post that are about something else than what their author works for. */
const others = new Set([
  'bait',
  'channel',
  'results',
  'hiring',
  'deal',
  'appointment',
  'eve',
  'show',
  'passed',
]);

/** A sentence that only leads to where more is said. */
const pointing =
  /^\s*(?:learn|read|see|watch|hear|discover|find out|join|check out|listen|explore|thank|congrat|rt)\b/i;

/** The author works for something: readers are asked how they would go about it, and the news says that we do. */
const move: Move<Draft> = {
  kind: 'conversation',
  label: 'A conversation',
  make(draft) {
    if (asksAlready(draft) || others.has(draft.shape.id)) return [];
    const at = draft.news.slice(0, 3).findIndex(({ core }) => aimIn(core));
    const piece = draft.news[at];
    const aim = piece && aimIn(piece.core);
    if (!piece || !aim) return [];
    const { dropped } = draft;
    const { doing, whom, short } = aim;
    const ask = whom ? `What would help ${whom} ${doing}?` : `How would you ${doing}?`;
    const brief = whom ? 'What would help most?' : 'Where would you start?';
    const all = [];
    if (short && at === 0)
      all.push({ text: led(draft, ask, replaced(draft, at, short)), dropped, worth: 0.86 });
    if (!goesOn(piece) && !isPointer(piece) && !pointing.test(piece.core)) {
      const upTo = { ...draft, news: draft.news.slice(0, at + 1), long: false };
      const news = [...inserted(upTo, brief), ...draft.news.slice(at + 1)];
      all.push({ text: led(draft, '', news), dropped, worth: whom ? 0.62 : 0.64 });
    }
    if (doing.split(' ').length <= 5) all.push({ text: led(draft, ask), dropped, worth: 0.6 });
    return all;
  },
  turns: {
    'Acme is proud to be working with @RiverTrust to clean the banks of the Tern.':
      'How would you clean the banks of the Tern? Acme is working with @RiverTrust on it.',
    'We are committed to making buses safer.': 'How would you make buses safer? We are committed to it.',
    'We’ve launched a programme to help young people build better bikes.':
      'We’ve launched a programme to help young people build better bikes. What would help most?',
    'Our mission is to end waste in schools.':
      'Our mission is to end waste in schools. Where would you start?',
  },
  leaves: [
    'We are committed to treating patients.',
    'We work to make a difference.',
    'How do you cut waste? We are committed to cutting waste.',
    'We sell boats.',
  ],
};
export default move;
