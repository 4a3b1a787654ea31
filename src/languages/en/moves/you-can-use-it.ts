import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { can, doingWith, inside, isPlain, isProduct } from '../grammar/offer';
import { turning } from '../turn';

/** A product that now works somewhere, supports something or is out: what the reader can use it for. */
const move: Move<Draft> = {
  ...turning((clause) => {
    const { subject, verb, rest, stop, tense, adverbs, passive } = clause;
    if (!(isPlain({ ...clause, passive: false }) && isProduct(subject))) return null;
    const joins = /^(?:integrate|connect|sync|pair)$/.test(verb.base) && tense === 'present';
    if (joins && /^with \p{Lu}/u.test(rest))
      return `You can${adverbs.some((word) => /^now$/i.test(word)) ? ' now' : ''} use ${inside(subject)} ${rest}${stop}`;
    if (passive) return null;
    const thing = inside(subject);
    const fresh = adverbs.some((word) => /^now$/i.test(word)) || /^now\b/i.test(rest);
    if (/^(?:work|run)$/.test(verb.base) && tense === 'present' && fresh)
      return /^(?:offline|on|in|with|across|without)\b/.test(rest)
        ? `${can(clause)} use ${thing} ${rest}${stop}`
        : null;
    if (verb.base === 'support' && fresh) {
      if (/^offline(?: mode| use)?$/.test(rest)) return `${can(clause)} use ${thing} offline${stop}`;
      if (/^\p{L}+ mode$/u.test(rest)) return `${can(clause)} use ${thing} in ${rest}${stop}`;
      return rest.split(' ').length <= 4 ? `${can(clause)} use ${rest} with ${thing}${stop}` : null;
    }
    if (verb.base !== 'be') return null;
    const [, , state, where] =
      /^((?:now|finally|officially) )?(available|out now|out|live|here)(?: now| today)?(?: (.*))?$/s.exec(
        rest,
      ) ?? [];
    if (!state) return null;
    const use = doingWith(subject) ?? (state === 'available' && fresh ? 'get' : null);
    if (!use || use === 'visit' || /^(?:to|for|what|because|so)\b|, and\b/.test(where ?? '')) return null;
    const now = fresh || state !== 'available' ? 'You can now' : 'You can';
    return `${now} ${use} ${thing}${where ? ` ${where}` : ''}${stop}`;
  }),
  turns: {
    'We’re thrilled to announce that Acme Sync now supports offline mode!':
      'You can now use Acme Sync offline!',
    'Acme Sync is now integrated with Slack!': 'You can now use Acme Sync with Slack!',
    'Acme Sync now supports dark mode.': 'You can now use Acme Sync in dark mode.',
    'Acme Sync now supports Markdown tables.': 'You can now use Markdown tables with Acme Sync.',
    'Excited to share that Acme Sync now works on Linux.': 'You can now use Acme Sync on Linux.',
    'Our winter menu is now available in every café.': 'You can now get our winter menu in every café.',
    'Our new app is out today.': 'You can now use our new app.',
    'The autumn issue is here! https://acme.example':
      'You can now read the autumn issue! https://acme.example',
  },
  leaves: [
    'It’s here!',
    'We now support small farms.',
    'Our team works with schools.',
    'Registration is now open.',
  ],
};
export default move;
