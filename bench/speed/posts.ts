import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const openings = [
  'We’re thrilled to announce our new pantry shelf!',
  'Big news: the night bus now stops at Pier 4 🎉',
  'Three things I learned about sourdough this week.',
  'So proud of this team for winning the regional award again.',
  'Thank you to everyone who came by on Saturday.',
  'Your invoices now match themselves while you sleep.',
  'Follow us on every channel so you never miss an update!!!',
  'How do you keep a bike from rusting in winter?',
];
const middles = [
  'It took us two years, four prototypes and 1,200 cups of coffee.',
  'You can pick up a box from 5pm, no sign-up needed.',
  'Our CEO will speak about innovation at the summit next month.',
  'If yours squeaks, try a drop of oil on the hinge first; it’s $4 and takes a minute.',
  "We couldn't have done it without @annabelle and the volunteers at Harbor Kitchen.",
  'That means 30 families eat together on Sundays.',
  'Check out the cutting-edge, best-in-class platform that’s changing the game.',
];
const endings = [
  'Read more: https://example.test/news/2026/spring #community #food',
  'What would you change?',
  'Stay tuned… more soon 👀',
  'Tell me below what worked for you.',
  '#proud #team #growth #innovation',
];

/** Posts of the size people write, made of our own sentences: the same ones each time. */
export function ownPosts(count: number): string[] {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const one = (list: readonly string[]) => list[next(list.length)] ?? '';
  return Array.from({ length: count }, () => {
    const body = Array.from({ length: 1 + next(4) }, () => one(middles));
    const gap = next(3) === 0 ? '\n\n' : ' ';
    return [one(openings), ...body, one(endings)].join(gap);
  });
}

/** Labelled posts that lie beside the repository where they do, our own where not; at most `most` characters each. */
export function posts(
  count: number,
  most: number,
): { readonly texts: readonly string[]; readonly from: string } {
  const file = path.resolve('../shared/gold/dev.ndjson');
  if (!existsSync(file)) return { texts: ownPosts(count), from: 'our own sentences' };
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .filter((text) => text.length <= most)
    .slice(0, count);
  return { texts, from: '../shared/gold/dev.ndjson' };
}

/** A draft of at least so many characters. */
export function longDraft(characters: number): string {
  const all = ownPosts(400).join('\n\n');
  return all.repeat(Math.ceil(characters / all.length)).slice(0, characters);
}
