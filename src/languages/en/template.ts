import type { Draft } from './draft';
import { objectOf } from './grammar/offer';
import { causeIn, craftIn, rankedIn } from './grammar/ranked';
import { authorOf, isOver } from './traits';

/** What people do first with a thing they can use, read, watch and so on. */
const tries: Readonly<Record<string, (thing: string) => string | null>> = {
  use: (thing) =>
    /\b(?:web)?site$/i.test(thing)
      ? `What would you like to find on ${thing}?`
      : `What would you use ${thing} for first?`,
  read: (thing) => `What would you like ${thing} to answer?`,
  watch: (thing) => (/\bvideo$|\btrailer$/i.test(thing) ? null : `Who will you watch ${thing} with?`),
  visit: (thing) => `What would bring you to ${thing}?`,
  join: (thing) =>
    `What would you like to learn ${/\b(?:course|class)$/i.test(thing) ? 'in' : 'at'} ${thing}?`,
};

/** Whom a post is about is named this early, in UTF-16 units. */
const nearStart = 150;

/** What stands for each slot in this draft; a slot that is not here has nothing to stand for it. */
function slotsOf(draft: Draft): Readonly<Record<string, string | null | undefined>> {
  const { mentioned, people } = draft;
  const author = authorOf(draft);
  const { product, use = '' } = mentioned;
  return {
    ...mentioned,
    event: isOver(draft) ? null : mentioned.event,
    author,
    us: author && objectOf(author),
    ours: author === 'I' ? null : author && objectOf(author),
    person:
      people.length === 1 &&
      !/\b(?:thank|grateful|congrat)/i.test(draft.text) &&
      (people[0]?.start ?? 0) < nearStart
        ? people[0]?.name
        : null,
    ask: isOver(draft) ? 'have asked' : 'ask',
    try: product ? tries[use]?.(product) : null,
    look: rankedIn(
      draft.news
        .slice(0, 2)
        .map(({ core }) => core)
        .join(' '),
    ),
    craft: craftIn(
      draft.news
        .slice(0, 2)
        .map(({ core }) => core)
        .join(' '),
    ),
    cause: causeIn(
      draft.news
        .slice(0, 2)
        .map(({ core }) => core)
        .join(' '),
    ),
    maker: author === 'I' ? null : author,
  };
}

/** A template of a shape as it reads for this draft; null when the draft lacks what it needs. */
export type Fitted = {
  readonly text: string;
  /** It names something of the post. */
  readonly tied: boolean;
  /** It follows the news instead of leading it. */
  readonly follows: boolean;
  /** It leads the news instead of following it. */
  readonly leads: boolean;
};

/** The templates that fit a draft, filled, in their order. */
export function fitted(templates: readonly string[], draft: Draft): readonly Fitted[] {
  const slots = slotsOf(draft);
  return templates.flatMap((template) => {
    const [, when = '', side = '', words = ''] =
      /^(I:|us:|over:|money:|pledge:|hands:|near:)?([+^])?(.*)$/s.exec(template) ?? [];
    if (when === 'I:' && (draft.voice !== 'i' || draft.people.length > 0)) return [];
    if (when === 'us:' && (draft.people.length > 0 || draft.voice === 'i')) return [];
    if (when === 'over:' && !isOver(draft)) return [];
    if (when === 'hands:' && !/\bvolunteer/i.test(draft.text)) return [];
    if (when === 'near:' && !/\bcommunit(?:y|ies)\b/i.test(draft.text)) return [];
    if (when === 'money:' && !/[£$€]\s?\d/.test(draft.text)) return [];
    if (
      when === 'pledge:' &&
      !/\b(?:commit\w*|pledg\w+|goals?|targets?|by 20\d\d|promise\w*)\b/i.test(draft.text)
    )
      return [];
    const names = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    if (names.some((name) => !slots[name])) return [];
    const text = words.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
    return [
      {
        text,
        tied: names.some((name) => !/^(?:ask|author|ours|us|maker)$/.test(name)),
        follows: side === '+',
        leads: side === '^',
      },
    ];
  });
}
