/** What people choose among, so that they know what they look for in one. */
const kinds =
  'banks?|brokers?|airlines?|hotels?|restaurants?|brewer(?:y|ies)|pubs?|bars?|caf[eé]s?|baker(?:y|ies)|shops?|stores?|retailers?|insurers?|brands?|hospitals?|clinics?|universit(?:y|ies)|schools?|apps?|websites?|law firms?|agenc(?:y|ies)|suppliers?|providers?|airports?|museums?|librar(?:y|ies)|parks?|gyms?|salons?|studios?|festivals?|podcasts?|newsletters?|venues?|credit cards?|savings accounts?|trading platforms?|asset managers?|wealth managers?|investment managers?|estate agents?|dentists?|vets?|builders?|cars?|SUVs?|trucks?|phones?|laptops?|games?';
const ranked = new RegExp(
  `\\b(?:best|top(?: \\d+)?|most \\p{L}+|leading|#1|number one|no\\. ?1|favou?rite|finest|greatest)(?: (?!for|of|in|to|and)[\\p{L}&-]+){0,2}? ((?:(?:private|investment|commercial|retail|digital|regional|local|independent|online|community|boutique|craft|wine|coffee|book|family|business|training|cloud|energy|mobile) )?(?:${kinds}))(?![\\p{L}’'-]| (?:to|for) work| [A-Z]\\p{Ll}+ (?:Award|Prize))`,
  'iu',
);

/** The kind of thing that somebody is named the best of, as one of them: `a private bank`. Null where nobody chooses one. */
export function rankedIn(text: string): string | null {
  const found = ranked.exec(text)?.[1]?.toLowerCase();
  if (!found) return null;
  const one = found
    .replace(/ies$/, 'y')
    .replace(/(?<!u)s$/, '')
    .replace(/^suv/, 'SUV')
    .replace(/ suv/, ' SUV');
  return `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`;
}

const crafts =
  'customer service|customer care|customer experience|customer support|service|design|workplace safety|safety|training|leadership|communication|communications|teamwork|hospitality|craftsmanship|journalism|storytelling|teaching|patient care|management|governance|reporting|packaging|coffee|bread|beer|food|advice';
const honouredFor = new RegExp(
  `\\b(?:award(?:ed|s)?|recogni[sz]ed|honou?red|prize|named|ranked|winner|excellence)\\b[^.!?]{0,60}?\\b(?:for|in) (?:(?:our|its|their|outstanding|excellent|excellence in|best|great|good|commitment to) )*(${crafts})(?![\\p{L}’'-])`,
  'iu',
);

/** What somebody is honoured for, where everybody knows good from bad: `customer service`. */
export function craftIn(text: string): string | null {
  return honouredFor.exec(text)?.[1]?.toLowerCase() ?? null;
}

const cause =
  /\b(?:for|to|with) ((?:the )?(?:\p{Lu}[\p{L}’'.-]+ ){1,3}(?:Hospice|Foundation|Trust|Food ?[Bb]ank|Hospital|Shelter|Appeal|Lifeboat|Library|Society|Charity|Relief))(?![\p{L}’'])/u;

/** A charity by its name, to which something was given: `Harbour Hospice`. */
export function causeIn(text: string): string | null {
  return cause.exec(text)?.[1] ?? null;
}
