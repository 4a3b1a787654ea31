import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { isPlain } from '../grammar/offer';
import { isAuthor } from '../traits';
import { turning } from '../turn';

const doing: Readonly<Record<string, string>> = {
  registration: 'register',
  registrations: 'register',
  enrolment: 'enrol',
  enrollment: 'enroll',
  applications: 'apply',
  nominations: 'send in your nomination',
  bookings: 'book',
  booking: 'book',
  entries: 'enter',
  submissions: 'send in your work',
  'pre-orders': 'pre-order',
  preorders: 'preorder',
  tickets: 'get tickets',
  'sign-ups': 'sign up',
  signups: 'sign up',
};
const subjectShape = new RegExp(`^(?:our |the )?(${Object.keys(doing).join('|')})(?: (for|to) (.+))?$`, 'is');
/** Verbs that take the event itself: `enter the Harbour Prize`. */
const direct = /^(?:enter|pre-?order|book)$/;

/** Something one can sign up for is open, or we look for helpers: what the reader can do. */
const move: Move<Draft> = {
  ...turning((clause, draft) => {
    const { subject, verb, rest, stop, tense } = clause;
    if (!isPlain(clause)) return null;
    const [, what = '', joint = '', event = ''] = subjectShape.exec(subject) ?? [];
    const [, when] =
      (verb.base === 'be' &&
        /^(?:now |officially |finally )*(?:open|live|on sale)(?: now)?(?: (.*))?$/s.exec(rest)) ||
      [];
    const isOpen = verb.base === 'be' && /^(?:now |officially |finally )*(?:open|live|on sale)\b/.test(rest);
    if (what && isOpen && tense === 'present') {
      const act = doing[what.toLowerCase()] ?? '';
      const link = event ? (direct.test(act) ? ` ${event}` : ` ${joint} ${event}`) : '';
      return `You can now ${act}${link}${when ? ` ${when}` : ''}${stop}`;
    }
    if (!isAuthor(draft, subject) || !/^(?:look|search)$/.test(verb.base) || tense !== 'progressive')
      return null;
    const [, more] = /^for (?:more |new |some |a few )?volunteers(?: (.*))?$/s.exec(rest) ?? [];
    if (!/^for (?:more |new |some |a few )?volunteers\b/.test(rest)) return null;
    return !more || /^(?:for|at|in|on|to)\b/.test(more)
      ? `You can volunteer${more ? ` ${more}` : ' with us'}${stop}`
      : null;
  }),
  turns: {
    'Excited to announce that registration for DevCamp 2026 is now open!':
      'You can now register for DevCamp 2026!',
    'Applications for our summer school are open until 4 May.':
      'You can now apply for our summer school until 4 May.',
    'Entries for the Harbour Prize are now open.': 'You can now enter the Harbour Prize.',
    'Tickets for the spring concert are on sale.': 'You can now get tickets for the spring concert.',
    'We’re looking for volunteers for our summer camp.': 'You can volunteer for our summer camp.',
  },
  leaves: ['Our books are open.', 'Registration closed on Monday.', 'We are looking for trouble.'],
};
export default move;
