import type { Move } from '../../../engine/move';
import { type Draft, led } from '../draft';

const honour =
  /\b(?:appoint(?:s|ed)?|named|promoted|elected|honou?red|award(?:s|ed)?|recogni[sz]ed|wins|won|graduat\w+|selected|inducted|winner|joins as|takes over|first (?:woman|female|black))\b/i;

/** Says it to the person it is about: congratulations by name, then the news. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    const [person] = draft.people;
    if (!person || draft.people.length > 1 || draft.voice === 'i' || !honour.test(draft.text)) return [];
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
