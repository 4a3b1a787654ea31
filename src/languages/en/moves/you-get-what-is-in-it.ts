import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { inside, isPlain, owned, ownerOf } from '../grammar/offer';
import { isAuthor } from '../traits';
import { turning } from '../turn';

const making = new Set(['launch', 'release', 'ship', 'unveil', 'introduce', 'publish', 'update', 'upgrade']);
const parts = /^(.{2,60}?),? (?:with|featuring|including|which brings|that brings) (.+)$/su;
/** What comes with a thing and is nothing to have: partners, aims, days. */
const noPart =
  /^(?:\p{Lu}\p{Ll}+(?: \p{Lu}|$)|@|our|us|the (?:help|support|aim|goal)|support|help|partners?|friends|a (?:party|bang|focus|goal|view)|pride)/u;
const named =
  /\b(?:v?\d+(?:\.\d+)+|version|update|app|release|website|site|platform|tool|dashboard|plan|menu|edition|collection|model|kit|box|bundle|package|card|range|line)$/i;
/** Languages by their names. */
const tongues =
  /^(?:(?:Welsh|Gaelic|Irish|French|Spanish|German|Italian|Portuguese|Dutch|Polish|Arabic|Chinese|Japanese|Korean|Hindi|Turkish|Ukrainian|English|Swedish|Danish|Norwegian|Finnish|Greek|Czech)(?:, | and |$))+$/;
const counted =
  /^(?:(?:over |more than )?\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|new|support for|a new|an?) /i;

/** What a new thing comes with, what was added to one, what was brought to a place: what the reader gets. */
const move: Move<Draft> = {
  ...turning((clause, draft) => {
    const { subject, verb, rest, stop, tense } = clause;
    if (!isPlain(clause) || tense === 'future' || !isAuthor(draft, subject)) return null;
    if (/\b(?:to help|so that|that will|which will)\b/.test(rest)) return null;
    const [, thing = '', what = ''] = (making.has(verb.base) && parts.exec(rest.replace(/^out /, ''))) || [];
    const whole = thing && named.test(thing) && !noPart.test(what) ? owned(thing, ownerOf(subject)) : null;
    if (whole) return `With ${whole}, you get ${what}${stop}`;
    const [, added = '', to = ''] =
      ((verb.base === 'add' || verb.base === 'bring') && /^(.{3,80}?) to (.+)$/s.exec(rest)) || [];
    if (!added || /\b(?:life|market|team|family|light|attention|board|stage|you|table)\b/i.test(to))
      return null;
    const place = /^(?:our|my|the|every|all our|each|\p{Lu}[\p{L}\d.]*)(?: [\p{L}\d.]+){0,4}$/u.test(to);
    if (!place) return null;
    if (
      verb.base === 'add' &&
      (counted.test(added) || tongues.test(added)) &&
      !/\b(?:people|jobs|members?|staff|employees|hires)\b/i.test(added)
    )
      return /\blanguages?$/.test(added) || tongues.test(added)
        ? `You can now use ${inside(to)} in ${added}${stop}`
        : `You now get ${added.replace(/^new /, 'the new ')} ${/\bmenus?$/.test(to) ? 'on' : 'in'} ${inside(to)}${stop}`;
    return verb.base === 'bring' && /^(?:our|my) /i.test(added) && /^\p{Lu}/u.test(to)
      ? `You can ${tense === 'present' ? '' : 'now '}get ${inside(added)} in ${to}${stop}`
      : null;
  }),
  turns: {
    'We just shipped v2.4 with faster search and bulk edit.':
      'With v2.4, you get faster search and bulk edit.',
    'We’ve launched a new app featuring live bus times.': 'With our new app, you get live bus times.',
    'We’ve added 12 new languages to Acme Translate.': 'You can now use Acme Translate in 12 new languages.',
    'We’ve added Welsh and Gaelic to the Tidemark app.':
      'You can now use the Tidemark app in Welsh and Gaelic.',
    'We added two dishes to our lunch menu.': 'You now get two dishes on our lunch menu.',
    'We’re bringing our pizza to Sheffield!': 'You can now get our pizza in Sheffield!',
  },
  leaves: [
    'We launched a campaign with @RiverTrust.',
    'We added four people to our team.',
    'We bring our values to life.',
  ],
};
export default move;
