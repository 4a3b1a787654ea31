import { firstNames } from './first-names';
import { verbOf } from './verbs';

/** A person whom a post names, as it names them: `Dr Ana Ruiz`, `George C.`. UTF-16 place in the text. */
export type Person = { readonly name: string; readonly start: number; readonly end: number };

const shape =
  /(?<![@#\p{L}])(?:(?:Dr|Prof|Mr|Mrs|Ms|Sen|Rep|Gov|Sir|Dame|Coach|Chef|Mayor|Senator|Governor|Professor)\.? )?(\p{Lu}\p{Ll}+)(?: (?:\p{Lu}\.|["“]\p{Lu}\p{L}+["”]))?(?: (?:(?:de|van|von|der|del|la|bin|al) )*(?:\p{Lu}['’]?\p{L}+(?:-\p{Lu}\p{L}+)?))(?: (?:Jr|Sr|III|II)\.?)?(?![\p{L}@])|(?<![@#\p{L}])(\p{Lu}\p{Ll}+) \p{Lu}\.(?= \p{Ll})/gu;
/** A third part of a name: a capitalised word that is no title and no verb of a headline. */
const further =
  /^ (?!(?:President|CEO|CFO|COO|SVP|EVP|VP|Chief|Head|Vice|Senior|Global|Director|Executive|Manager|Chairman|Chair|Group|General|Named|Appointed|As|To|On|In|At|And|Of|For|With|By|From|Is|Has|Joins|Wins|Speaks|Talks|Discusses|Receives|Honored)\b)\p{Lu}\p{Ll}+(?=[ ,.]|$)/u;
const notNames =
  /\b(?:Day|Week|Month|Foundation|Award|Awards|University|College|School|Hospital|Center|Centre|Institute|Inc|Ltd|Street|Avenue|Park|Stadium|Arena|Bank|Group|Fund|House|Hall|County|City|Cup|Prize|Tour|Show|Series|Report|Farm|Farms|Club|Church|Memorial|Airport|Building|Bridge|News|Times|Post|Road|Stanley|Chase|Schwab|Deere|Act|Island|Beach)\b/;

/** Words of titles and places that stand where a name could. */
const common = new Set(
  'the of and for in chief executive operating financial marketing information technology officer global head senior vice president director general manager north south east west america american europe asia africa national united states new york us uk human resources research development corporate public affairs communications best top most world great our this these one company companies year business community health medical digital first market analysis senior project overseas team manager supply chain product products consumer investor relations brand creative data strategy innovation'.split(
    ' ',
  ),
);
/** What comes before a person's name, so that a given name we do not know is still one. */
const roles =
  /(?<![\p{L}@#])(?:CEO|Chairman|Chairwoman|Chair|President|CFO|COO|CTO|CIO|CMO|SVP|EVP|VP|Dr\.?|Prof\.?|Sen\.|Rep\.|Director|Founder|Co-Founder|Economist|Analyst|Strategist|Ambassador|Agent|Volunteer|Fellow|Officer|Head|colleague|teammate|intern|engineer|scientist|chef|coach|appoints|appointed|Appoints|welcomes|Meet) (\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}['’]?\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}@])/gu;

/** The people a text names with a given name and a surname, in order, each once. */
export function peopleIn(text: string): readonly Person[] {
  const found: Person[] = [];
  for (const match of text.matchAll(shape)) {
    const first = match[1] ?? match[2] ?? '';
    if (!firstNames.has(first) || notNames.test(match[0])) continue;
    const surname = match[0].split(' ').at(-1)!.toLowerCase();
    if (match[1] && verbOf(surname)?.forms.some((form) => form === 's' || form === 'past')) continue;
    const more = further.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    const name = match[0] + more;
    if (found.some((one) => one.name === name)) continue;
    found.push({ name, start: match.index, end: match.index + name.length });
  }
  for (const match of text.matchAll(roles)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    const words = name.toLowerCase().split(' ');
    if (
      notNames.test(name) ||
      words.some((word) => common.has(word)) ||
      found.some((one) => one.name.includes(name))
    )
      continue;
    if (verbOf(words.at(-1)!)?.forms.some((form) => form === 's' || form === 'past')) continue;
    found.push({ name, start, end: start + name.length });
  }
  return found.sort((a, b) => a.start - b.start);
}
