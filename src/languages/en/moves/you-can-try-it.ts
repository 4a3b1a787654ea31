import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { doingWith, isPlain, owned, ownerOf } from '../grammar/offer';
import { isAuthor } from '../traits';
import { turning } from '../turn';

const making = new Set([
  'launch',
  'introduce',
  'release',
  'unveil',
  'add',
  'ship',
  'publish',
  'roll',
  'debut',
  'build',
  'create',
  'make',
  'start',
  'share',
]);

/** A new thing of a kind people know what to do with: `you can now read our new guide`. */
const move: Move<Draft> = {
  ...turning((clause, draft) => {
    const { subject, verb, rest, stop, tense } = clause;
    if (!isPlain(clause) || tense === 'future' || !making.has(verb.base)) return null;
    if (!isAuthor(draft, subject)) return null;
    const object = rest.replace(/^out /, '').replace(/,? (?:today|now|just now|this morning)$/, '');
    const use = doingWith(object);
    const owner = ownerOf(subject);
    const thing =
      use && use !== 'visit' && !/\b(?:program|programme|campaign|next week|soon|will)\b/i.test(object)
        ? use === 'get' &&
          /^(?!new )\p{Ll}/u.test(object) &&
          !/^(?:an?|the|our|my|its|this|\d)\b/.test(object)
          ? object
          : owned(object, owner)
        : null;
    return thing ? `You can now ${use} ${thing}${stop}` : null;
  }, 0.88),
  turns: {
    'We’ve launched a new app for nurses.': 'You can now use our new app for nurses.',
    'Proud to have published our guide to rented gardens. We hope it helps. https://acme.example':
      'You can now read our guide to rented gardens. We hope it helps. https://acme.example',
    'Acme has released an update for Android.': 'You can now use Acme’s update for Android.',
    'We’re introducing same-day delivery in Bristol.': 'You can now get same-day delivery in Bristol.',
    'We’re introducing the Kettle 3 travel edition.': 'You can now get the Kettle 3 travel edition.',
  },
  leaves: ['We launched a campaign.', 'We released our results.', 'The council published a report.'],
};
export default move;
