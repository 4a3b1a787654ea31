import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { doingWith, fromWhen, inside, isPlain, isProduct } from '../grammar/offer';
import { turning } from '../turn';

const edible =
  /\b(?:sourdough|loaf|bread|cakes?|buns?|pizza|burgers?|latte|coffee|ale|beer|stout|cider|wine|soup|pies?|cookies|doughnuts|donuts|croissants|sandwich(?:es)?|brunch|roast)$/i;

/** A thing that has arrived, is back, or comes out on a day: what the reader can do with it, and from when. */
const move: Move<Draft> = {
  ...turning((clause) => {
    const { subject, verb, rest, stop, tense } = clause;
    if (!isPlain(clause) || !isProduct(subject.split(',')[0] ?? '')) return null;
    const [head = '', by, ...others] = subject
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
    const use = doingWith(head) ?? (edible.test(head) ? 'get' : null);
    if (!use || use === 'visit' || others.length > 0) return null;
    const thing = inside(head) + (by ? `, ${by},` : '');
    const dated = verb.base === 'be' && /^out (?=on|in|this|next|tomorrow)/.test(rest);
    const out = dated || /^(?:come|launch|arrive|land|drop|release|go|start|begin)$/.test(verb.base);
    const when = out ? fromWhen(rest.replace(/^(?:out|live|on sale) ?/, '')) : null;
    if (when && (tense === 'present' || tense === 'future' || tense === 'progressive'))
      return `You can ${use} ${thing} ${when}${stop}`;
    if (by) return null;
    if (/^(?:land|arrive|drop)$/.test(verb.base) && (tense === 'perfect' || tense === 'past') && !rest)
      return `You can now ${use} ${thing}${stop}`;
    const [, again] = (verb.base === 'be' && /^back(?: (.*))?$/s.exec(rest)) || [];
    const back = verb.base === 'be' && /^back\b/.test(rest);
    if (back && (!again || /^(?:in|on|at|for|from|until|today|this|by)\b/.test(again)))
      return `You can ${use} ${thing} again${again ? ` ${again}` : ''}${stop}`;
    return null;
  }),
  turns: {
    'Our winter collection has landed.': 'You can now get our winter collection.',
    'My new novel, The Net Loft, comes out on 3 March.':
      'You can read my new novel, The Net Loft, from 3 March.',
    'My new novel, The Net Loft, is out on 3 March.':
      'You can read my new novel, The Net Loft, from 3 March.',
    'The Lantern app launches next month!': 'You can use the Lantern app from next month!',
    'Our winter sale starts tomorrow!': 'You can shop our winter sale from tomorrow!',
    'Our classes for beginners start on 4 May.': 'You can join our classes for beginners from 4 May.',
    'Our rye bread is back!': 'You can get our rye bread again!',
  },
  leaves: ['Ana is back!', 'The ferry has landed.', 'Our director comes out on 3 March.'],
};
export default move;
