/** What a post can be about, with what an editor would say to people whom it concerns. */
export type Topic = {
  /** Reads after "about": `saving for retirement`. */
  readonly about: string;
  /** A first line for those it concerns; a whole sentence follows. Null where nobody can be called by it. */
  readonly you: string | null;
  /** What people whom it concerns would like to get from the post; a sentence with a `[[hint]]`. */
  readonly get: string;
  /** Thanks to those whose work it is; a sentence, with or without a `[[hint]]`. Null where there is nobody to name. */
  readonly thank: string | null;
  /** Questions that people can answer from their own lives, in one line; the best first. */
  readonly ask: readonly string[];
};

/**
 * One topic a line: `words | about | lead | what they get: hint | thanks | question | question…`, `-` for none. Words are separated by commas; `word*` takes
 * endings of up to four letters, and `word?` is a weak sign, worth half, `word??` a third. A phrase counts for more than a word, and an
 * earlier line wins a tie.
 */
const files = import.meta.glob<string>('./topics/*.ts', { eager: true, import: 'default' });

type Entry = { readonly topic: Topic; readonly order: number };
type Sign = { readonly entry: Entry; readonly weight: number };
const phrases = new Map<string, Sign[]>();
const prefixes = new Map<string, Sign[]>();
const longestPhrase = 5;

function learn(map: Map<string, Sign[]>, key: string, sign: Sign): void {
  const found = map.get(key);
  if (found) found.push(sign);
  else map.set(key, [sign]);
}

let order = 0;
for (const [file, lines] of Object.entries(files).sort())
  for (const line of lines.trim().split('\n')) {
    const [words = '', about = '', you = '', get = '', thank = '', ...ask] = line
      .split('|')
      .map((part) => part.trim());
    const [label, hint] = get.split(/: (.*)/s);
    if (!about || !you || !hint || !thank || ask.length === 0)
      throw new Error(
        `${file}: a topic needs words, about, lead, "label: hint", thanks and a question. Mend: ${line}`,
      );
    const topic = {
      about,
      you: you === '-' ? null : you,
      get: `${label}: [[${hint}]].`,
      thank: thank === '-' ? null : thank,
      ask,
    };
    const entry = { topic, order: order++ };
    for (const phrase of words.split(',')) {
      const key = wordsOf(phrase).join(' ');
      const weight =
        (phrase.includes('??') ? 0.3 : phrase.includes('?') ? 0.5 : 1) * (key.includes(' ') ? 1.8 : 1);
      learn(phrase.includes('*') ? prefixes : phrases, key, { entry, weight });
    }
  }

/** The words of a text as topics compare them: lower case, possessives and links left out, hashtags opened. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/#(\w+)/g, (_, tag: string) => `${tag} ${tag.replace(/(?<=[a-z])(?=[A-Z0-9])/g, ' ')}`)
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}&+']+/u)
    .filter(Boolean);
}

/** How much less a word counts as a part of a longer name: `Low Tide` is not about laundry. */
const inName = 0.35;

/** Words that stand only inside longer names, tags or mentions, as `tide` in "our album Low Tide"; none where every word has a capital. */
function namedOnly(text: string): ReadonlySet<string> {
  const said = text.replace(/https?:\/\/\S+|[#@]\w+/g, ' ');
  const capitals = said.match(/(?<!\p{L})\p{Lu}\p{L}+/gu)?.length ?? 0;
  if (capitals > 0.65 * (said.match(/\p{L}{3,}/gu)?.length ?? 0)) return new Set();
  const runs = said.match(/(?<=[\p{Ll}\d,;:)] )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+/gu) ?? [];
  const plain = new Set(said.match(/(?<!\p{L})\p{Ll}+/gu) ?? []);
  const mentions = text.match(/@\w+/g) ?? [];
  const tags = text.match(/#(?:\p{Lu}\p{Ll}+){3,}/gu) ?? [];
  return new Set(
    [...runs, ...mentions, ...tags].flatMap((run) => wordsOf(run)).filter((word) => !plain.has(word)),
  );
}

/** The topics of a text, the surest first. `from` is the text in which a word counts double: the first sentence. */
export function topicsOf(text: string, from: string): readonly { topic: Topic; sure: number }[] {
  const found = new Map<Entry, Map<string, number>>();
  const early = ` ${wordsOf(from).join(' ')} `;
  const list = wordsOf(text);
  const named = namedOnly(text);
  for (let at = 0; at < list.length; at++)
    for (let count = Math.min(longestPhrase, list.length - at); count > 0; count--) {
      const phrase = list.slice(at, at + count).join(' ');
      const hits = [...(phrases.get(phrase) ?? [])];
      for (let cut = 0; cut <= 4 && cut < phrase.length - 2; cut++)
        hits.push(...(prefixes.get(phrase.slice(0, phrase.length - cut)) ?? []));
      for (const { entry, weight } of hits) {
        const seen = found.get(entry) ?? new Map<string, number>();
        seen.set(
          phrase,
          weight * (early.includes(` ${phrase} `) ? 1.5 : 1) * (named.has(phrase) ? inName : 1),
        );
        found.set(entry, seen);
      }
    }
  return [...found]
    .map(([entry, seen]) => ({ entry, sure: [...seen.values()].reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => b.sure - a.sure || a.entry.order - b.entry.order)
    .map(({ entry, sure }) => ({ topic: entry.topic, sure }));
}
