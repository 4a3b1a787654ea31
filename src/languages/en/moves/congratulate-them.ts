import type { Move } from '../../../engine/move';
import { led } from '../compose';
import type { Draft } from '../draft';

/** Whether the post gives this person a role or an honour: before the name, or after it in the same clause. */
function honours(text: string, name: string): boolean {
  const at = text.indexOf(name);
  const before = text.slice(Math.max(0, at - 90), at);
  const after = text.slice(at + name.length);
  return (
    /\b(?:appoint(?:s|ed)?|names?|named|promot(?:es|ed)|elect(?:s|ed)|presents? .{0,60} to|award to)(?: \S+){0,3} $/i.test(
      before,
    ) ||
    /^(?:,[^,.]{1,80},?| \([^)]*\))? (?:has |have )?(?:been |was |is )?(?:also )?(?:named|appointed|promoted|elected|recogni[sz]ed|honou?red|inducted|wins|won|receives|accepts)\b/i.test(
      after,
    )
  );
}

/** Says it to the person it is about: congratulations by name, then the news. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    const [person] = draft.people;
    if (!person || draft.people.length > 1 || draft.voice === 'i' || !honours(draft.text, person.name))
      return [];
    if (
      /\b(?:congrat\w*|thanks?|he|she|her|his|died|passed away)\b/i.test(draft.text.replace(person.name, ''))
    )
      return [];
    return [{ text: led(draft, `Congratulations, ${person.name}.`), dropped: draft.dropped, worth: 0.6 }];
  },
  turns: {
    'Acme appoints Ida Holm head of design.':
      'Congratulations, Ida Holm. Acme appoints Ida Holm head of design.',
  },
  leaves: ['Acme appoints a head of design.', 'Congratulations to Ida Holm, named head of design.'],
};
export default move;
