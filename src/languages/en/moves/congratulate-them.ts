import type { Move } from '../../../engine/move';
import { led, replaced } from '../compose';
import type { Draft } from '../draft';
import { uncapital } from '../grammar/words';
import { mainClause } from '../traits';

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
    const { dropped } = draft;
    const plain = { text: led(draft, `Congratulations, ${person.name}.`), dropped, worth: 0.6 };
    const main = mainClause(draft);
    if (!main?.clause.passive || main.clause.lead) return [plain];
    const { subject, group, rest, stop } = main.clause;
    const [, role] =
      subject === person.name
        ? ['', '']
        : (/^(Our [\p{L}\p{N} -]+) $/u.exec(subject.replace(person.name, '')) ?? []);
    if (role === undefined || !subject.endsWith(person.name)) return [plain];
    const whom = role ? `${person.name}, ${uncapital(role, () => false)}` : person.name;
    const done = group
      .replace(/^has\b/, 'have')
      .replace(/^was\b/, 'were')
      .replace(/^is\b/, 'are');
    const text = led(
      draft,
      '',
      replaced(draft, main.at, `Congratulations, ${whom}: you ${done} ${rest}${stop}`),
    );
    return [{ text, dropped, worth: 0.8 }, plain];
  },
  turns: {
    'Ida Holm has been promoted to head of design.':
      'Congratulations, Ida Holm: you have been promoted to head of design.',
    'Our co-founder Ida Holm was named in the Harbour List.':
      'Congratulations, Ida Holm, our co-founder: you were named in the Harbour List.',
    'Acme appoints Ida Holm head of design.':
      'Congratulations, Ida Holm. Acme appoints Ida Holm head of design.',
  },
  leaves: ['Acme appoints a head of design.', 'Congratulations to Ida Holm, named head of design.'],
};
export default move;
