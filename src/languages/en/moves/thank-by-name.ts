import type { Move } from '../../../engine/move';
import { type Draft, isOwn, led } from '../draft';
import { outsiders } from '../grammar/outsiders';

const withThem = new RegExp(
  `\\b(?:in (?:partnership|collaboration|cooperation) with|teamed up with|teaming up with|partner(?:ed|ing)? with|partnership with|collaborat(?:ed|ing|ion) with|working with|worked with|thanks to) (?:our (?:friends|partners?) (?:at )?)?${outsiders}`,
  'u',
);
const forThem =
  /\b(?:support(?:s|ed|ing)?|donat(?:ed?|es|ing)(?: [^.@]{1,40}?)? to|donation to|grants? to|sponsor(?:s|ed|ing)?|volunteer(?:s|ed|ing)? (?:with|at|for)|benefit(?:s|ing|ting)?|raised? [^.@]{1,40} for) ((?:the )?@\w+(?:(?:, and |, | and | & )@\w+)*)(?!['’\w]| \p{Lu})/u;

/** Thanks those whom the post names as its partners, or as the ones who do the work it pays for; then the news. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    if (/\b(?:thank|congrat)/i.test(draft.text) || draft.voice === 'i') return [];
    const text = draft.news.map(({ core, tail }) => core + tail).join(' ');
    const partner = withThem.exec(text)?.[1];
    const helped = forThem.exec(text)?.[1];
    const whom = partner ?? helped;
    if (!whom || isOwn(draft, whom.replace(/^the /, '')) || / (?:of|for)$/.test(whom)) return [];
    const what = partner ? 'working with us on this' : 'the work you do';
    const thanks = /^the /.test(whom)
      ? `Thank you to ${whom} for ${what}.`
      : `Thank you, ${whom}, for ${what}.`;
    return [{ text: led(draft, thanks), dropped: draft.dropped, worth: 0.68 }];
  },
  turns: {
    'In partnership with @RiverTrust, our crews cleared three miles of bank.':
      'Thank you, @RiverTrust, for working with us on this. In partnership with @RiverTrust, our crews cleared three miles of bank.',
    'Acme is donating 200 lamps to @NightShelter this winter.':
      'Thank you, @NightShelter, for the work you do. Acme is donating 200 lamps to @NightShelter this winter.',
  },
  leaves: ['We support small farms.', 'In partnership with Acme, crews cleared the bank.'],
};
export default move;
