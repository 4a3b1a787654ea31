import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { inside, isPlain, isProduct, owned, ownerOf, users, yours } from '../grammar/offer';
import { verbOf } from '../grammar/verbs';
import { isAuthor } from '../traits';
import { turning } from '../turn';

const lets = new RegExp(`^(?:${users}) (?:to )?(\\p{L}+)\\b(.*)$`, 'su');
const purpose = new RegExp(
  `^(.+?),? (?:(?:to|that can|which can|designed to|built to|that will) (?:help|let|allow|enable)|that (?:helps|lets|allows|enables)|which (?:helps|lets|allows|enables)|helping|letting|allowing|enabling|so(?: that)?) (?:our )?(?:${users}) (?:can )?(?:to )?(\\p{L}+)\\b(.*)$`,
  'su',
);
/** The same for people with a name of their own: `a ledger that lets accountants share books`. */
const theirs =
  /^([^,]+?),? (?:that|which) (?:helps|lets|allows|enables) ((?!us|me|it|them)\p{Ll}+s) (?:to )?(\p{Ll}+)\b(.*)$/su;
const making = new Set([
  'launch',
  'introduce',
  'release',
  'unveil',
  'add',
  'ship',
  'build',
  'create',
  'develop',
  'roll',
  'debut',
  'make',
  'bring',
]);
/** What is done to a thing that was there before. */
const again = new Set(['redesign', 'improve', 'update', 'upgrade', 'relaunch']);

function isBase(word: string | undefined): boolean {
  return !!word && !!verbOf(word)?.forms.includes('base');
}

/** A thing that lets people do something, or was made for it: said as what the reader can do. */
const move: Move<Draft> = {
  ...turning((clause, draft) => {
    const { subject, verb, rest, stop, tense } = clause;
    if (!isPlain(clause) || tense === 'future') return null;
    if (/^(?:let|allow|enable|help)$/.test(verb.base) && isProduct(subject)) {
      const [, doing, more = ''] = lets.exec(rest) ?? [];
      return isBase(doing) ? `With ${inside(subject)}, you can ${doing}${yours(more)}${stop}` : null;
    }
    if (!(making.has(verb.base) || again.has(verb.base)) || !isAuthor(draft, subject)) return null;
    const [, thing, doing, more = ''] = purpose.exec(rest.replace(/^out /, '')) ?? [];
    const owner = ownerOf(subject);
    const made = again.has(verb.base) ? thing?.replace(/^our /, `our ${verb.part} `) : thing;
    const what = made && made.split(' ').length < 14 ? owned(made, owner) : null;
    const [, tool = '', others = '', deed = '', all = ''] = theirs.exec(rest.replace(/^out /, '')) ?? [];
    const theirTool = tool && tool.split(' ').length < 10 ? owned(tool, owner) : null;
    if (!what && theirTool && isBase(deed)) return `With ${theirTool}, ${others} can ${deed}${all}${stop}`;
    return what && isBase(doing) ? `With ${what}, you can ${doing}${yours(more)}${stop}` : null;
  }),
  turns: {
    'FieldNote lets teams draw their maps offline.': 'With FieldNote, you can draw your maps offline.',
    'Acme Pay enables merchants to accept cards on any phone.':
      'With Acme Pay, you can accept cards on any phone.',
    'We’re excited to launch a new dashboard that helps teachers find their lesson plans in seconds.':
      'With our new dashboard, you can find your lesson plans in seconds.',
    'We are introducing Ledgerly Teams, which lets accountants share their books.':
      'With Ledgerly Teams, accountants can share their books.',
    'We’ve redesigned our dashboard to help teams track their goals.':
      'With our redesigned dashboard, you can track your goals.',
    'We’ve built a calculator to help you compare tariffs.': 'With our calculator, you can compare tariffs.',
    'We added shared calendars so you can see who is on call.':
      'With our shared calendars, you can see who is on call.',
  },
  leaves: [
    'We help people live longer.',
    'Our CEO helps students.',
    'We launched a plan to help farmers’ children.',
  ],
};
export default move;
