import { firstNames } from './first-names';

/** A person whom a post names, as it names them: `Dr Ana Ruiz`, `George C.`. UTF-16 place in the text. */
export type Person = { readonly name: string; readonly start: number; readonly end: number };

const shape =
  /(?<![@#\p{L}])(?:(?:Dr|Prof|Mr|Mrs|Ms|Sen|Rep|Gov|Sir|Dame|Coach|Chef|Mayor|Senator|Governor|Professor)\.? )?(\p{Lu}\p{Ll}+)(?: (?:\p{Lu}\.|["“]\p{Lu}\p{L}+["”]))?(?: (?:(?:de|van|von|der|del|la|bin|al) )*(?:\p{Lu}['’]?\p{L}+(?:-\p{Lu}\p{L}+)?))(?: (?:Jr|Sr|III|II)\.?)?(?![\p{L}@])|(?<![@#\p{L}])(\p{Lu}\p{Ll}+) \p{Lu}\.(?= \p{Ll})/gu;
const notNames =
  /\b(?:Day|Week|Month|Foundation|Award|Awards|University|College|School|Hospital|Center|Centre|Institute|Inc|Ltd|Street|Avenue|Park|Stadium|Arena|Bank|Group|Fund|House|Hall|County|City|Cup|Prize|Tour|Show|Series|Report|Farm|Farms|Club|Church|Memorial|Airport|Building|Bridge|News|Times|Post|Road|Stanley|Chase|Schwab|Deere|Act|Island|Beach)\b/;

/** The people a text names with a given name and a surname, in order, each once. */
export function peopleIn(text: string): readonly Person[] {
  const found: Person[] = [];
  for (const match of text.matchAll(shape)) {
    const first = match[1] ?? match[2] ?? '';
    if (!firstNames.has(first) || notNames.test(match[0])) continue;
    if (found.some(({ name }) => name === match[0])) continue;
    found.push({ name: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}
