import type { Move } from '../../../engine/move';
import { led } from '../compose';
import type { Draft } from '../draft';
import { outsiders } from '../grammar/outsiders';
import { isOver, isOwn } from '../traits';

const withThem = new RegExp(
  `\\b(?:in (?:partnership|collaboration|cooperation) with|teamed up with|teaming up with|partner(?:ed|ing)? with|partnership with|collaborat(?:ed|ing|ion) with|working with|worked with|thanks to) (?:our (?:friends|partners?) (?:at )?)?${outsiders}`,
  'u',
);
const forThem =
  /\b(?:support(?:s|ed|ing)?|donat(?:ed?|es|ing)(?: [^.@]{1,40}?)? to|donation to|grants? to|sponsor(?:s|ed|ing)?|volunteer(?:s|ed|ing)? (?:with|at|for)|benefit(?:s|ing|ting)?|raised? [^.@]{1,40} for) ((?:the )?@\w+(?:(?:, and |, | and | & )@\w+)*)(?!['’\w]| \p{Lu})/u;

const guests = new RegExp(
  `\\b(?:welcom(?:ed|ing)|(?<=\\b(?:[Ww]e|I|[Ww]e’ve|[Ww]e have) )(?:hosted|hosting)|joined by|great to have|(?:honou?r|pleasure) to (?:have|host|welcome)) ${outsiders}`,
  'u',
);
const hosts = new RegExp(
  `\\b(?:interview(?:ed)? (?:with|by|on)|conversation with|spoke (?:at|with|on)|(?:was|were) on|(?:\\b[Ww]e|\\bI|^Just|^Yesterday I|^Today I) (?:\\w+ )?(?:visited|toured)|great (?:visit|tour) (?:at|of|to)|great (?:visit|time|meeting) (?:at|with)|thanks for having (?:me|us)) ${outsiders}`,
  'u',
);

const sponsors = new RegExp(
  `\\bwelcom(?:e|es|ed|ing) ${outsiders} as (?:our|a|the)(?: \\p{Ll}+){0,3} sponsors?\\b`,
  'u',
);

/** Whether a name goes on in small letters: "the Wisconsin shipyard". */
function goesOn(text: string, whom: string): boolean {
  const after = text.slice(text.indexOf(whom) + whom.length);
  return /^ ["“\d]|^ (?!(?:to|for|in|on|at|and|as|last|this|today|yesterday|with|of|who|when|where|by|via|about|from|so|is|was|has|will)\b)\p{Ll}{3,}/u.test(
    after,
  );
}

/** Thanks those whom the post names as its partners, or as the ones who do the work it pays for; then the news. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    if (/\b(?:thank|congrat)/i.test(draft.text)) return [];
    const text = draft.news.map(({ core, tail }) => core + tail).join(' ');
    const partner = withThem.exec(text)?.[1];
    const helped = forThem.exec(text)?.[1];
    const guest = isOver(draft) ? guests.exec(text)?.[1] : undefined;
    const sponsor = sponsors.exec(text)?.[1];
    const host = isOver(draft) ? hosts.exec(text)?.[1] : undefined;
    const whom = (draft.voice === 'i' ? null : (partner ?? helped)) ?? sponsor ?? guest ?? host;
    if (/\b(?:died|mourn\w*|condolences|passed away|funeral)\b/i.test(text)) return [];
    if (!whom || isOwn(draft, whom.replace(/^the /, '')) || / (?:of|for)$/.test(whom) || goesOn(text, whom))
      return [];
    const me = draft.voice === 'i' ? 'me' : 'us';
    const what =
      whom === partner
        ? 'working with us on this'
        : whom === helped
          ? 'the work you do'
          : whom === sponsor
            ? `sponsoring ${me}`
            : whom === guest
              ? `joining ${me}`
              : `having ${me}`;
    const thanks = /^the /.test(whom)
      ? `Thank you to ${whom} for ${what}.`
      : `Thank you, ${whom}, for ${what}.`;
    const brief = /^the /.test(whom) ? `Thank you to ${whom}.` : `Thank you, ${whom}.`;
    return [thanks, brief].map((lead, at) => ({
      text: led(draft, lead),
      dropped: draft.dropped,
      worth: 0.68 - at / 20,
    }));
  },
  turns: {
    'In partnership with @RiverTrust, our crews cleared three miles of bank.':
      'Thank you, @RiverTrust, for working with us on this. In partnership with @RiverTrust, our crews cleared three miles of bank.',
    'Acme is donating 200 lamps to @NightShelter this winter.':
      'Thank you, @NightShelter, for the work you do. Acme is donating 200 lamps to @NightShelter this winter.',
    'Yesterday I toured Moss Mill to see the new looms.':
      'Thank you, Moss Mill, for having me. Yesterday I toured Moss Mill to see the new looms.',
    'We’re welcoming Tern Energy as our new shirt sponsor.':
      'Thank you, Tern Energy, for sponsoring us. We’re welcoming Tern Energy as our new shirt sponsor.',
    'We welcomed @HarbourChoir last night.':
      'Thank you, @HarbourChoir, for joining us. We welcomed @HarbourChoir last night.',
  },
  leaves: ['We support small farms.', 'In partnership with Acme, crews cleared the bank.'],
};
export default move;
