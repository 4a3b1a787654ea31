import { ofDoings } from './shapes/of-doings';
import { ofOurselves } from './shapes/of-ourselves';
import type { Shape } from './shapes/shape';

/** In order: the first whose sign is found is the post's shape. */
const shapes: readonly Shape[] = [...ofOurselves, ...ofDoings];

/** Looks forward to a day that is near. */
const soon =
  /\b(?:join (?:me|us) (?:live|at|in|this|on|for)|tickets|register now|tonight|tomorrow|days? (?:to go|away|left|until)|more days?|this (?:week(?:end)?|saturday|sunday|friday|thursday)|see you (?:there|on|at|in|then)|countdown|counting down|starts? (?:today|tonight|tomorrow|on|at|in|this)|kicks? off|(?<!since )day (?:\d|one|two|three))\b/i;

/** A day near at hand. */
const eve: Shape = {
  id: 'eve',
  firm: true,
  sign: /^/,
  ask: ['+Will you be there?'],
  get: ['What to look out for: [[what happens, and where to see it]].'],
};

/** A headline in the voice of the press. */
const headline: Shape = {
  id: 'headline',
  sign: /\b(?:announc(?:es|ed|ing)|reports?|reported|complet(?:es|ed)|expands?|receives?|updates?|launches|statement|creates|calls for|fights|urges|introduces|accepted (?:at|by|for)|published in|granted|approv\w+|acquires|to (?:invest|build|cut|decrease|increase|expand|open|buy|sell|create|close|reduce))\b/i,
  ask: ['+What would you like explained?'],
  get: ['What it means for you: [[what changes or gets easier, and from when]].'],
};

/** For a post of no kind we know. */
const shapeless: Shape = {
  id: 'other',
  sign: /^/,
  ask: [],
  get: ['What it means for you: [[what changes or gets easier, and from when]].'],
};

/** A few words that only raise a curtain. */
const teaser: Shape = {
  id: 'teaser',
  sign: /^/,
  ask: [],
  get: ['What you can do: [[watch, try or ask what, and where]].'],
};

/** The shape of a post, by its first sentence or else by the whole. */
export function shapeOf(text: string, first: string): Shape {
  const said = text.replace(/https?:\S+|#\w+/g, '').trim();
  return (
    shapes.find((shape) => shape.sign.test(first)) ??
    shapes.find((shape) => shape.sign.test(text)) ??
    (soon.test(said) &&
    !/%|\b(?:off|sale|shipping|delivery|discount|code|what an?|won|win|was|were|had|went)\b/i.test(said) &&
    said.length < 200
      ? eve
      : headline.sign.test(said)
        ? headline
        : said.length < 70
          ? teaser
          : shapeless)
  );
}
