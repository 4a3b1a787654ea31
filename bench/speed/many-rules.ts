import type { NamedRule } from '../../src/engine/load';

const verbs =
  'announce share unveil launch release build ship introduce roll~out sign open close win raise grow hire join back fund host';
const things =
  'platform award round team office report podcast panel summit partner milestone feature suite brand award journey stage vision';
const feelings = 'thrilled proud delighted honored humbled excited stoked pumped blessed grateful';
const ends =
  'today tomorrow soon everywhere together worldwide proudly officially finally quietly loudly again nearby online abroad early';

const words = (list: string) => list.split(' ').map((word) => word.replace('~', ' '));

/**
 * So many rules as teams write them: real words in real shapes, each rule with a phrase of its own, most of them made
 * of the words that posts are full of.
 */
export function manyRules(count: number): NamedRule[] {
  const [verb, thing, feeling, end] = [verbs, things, feelings, ends].map(words) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const pick = (list: readonly string[], index: number) => list[index % list.length]!;
  return Array.from({ length: count }, (_, index) => {
    const v = pick(verb, index);
    const t = pick(thing, Math.floor(index / verb.length));
    const f = pick(feeling, Math.floor(index / 7));
    const e = pick(end, Math.floor(index / 3));
    const forms = v.includes(' ') ? v : `${v}~`;
    const shapes = [
      `{us} {be} {very}? ${f} to ${forms} what=_1-6 ${t}`,
      `{us} {have}? (just | finally)? ${forms} (a | the | our)? ${t} ${e}`,
      `^ ${f} to ${forms} (our | the) _0-2 ${t}`,
      `our _0-2 ${t} {be} _0-2 ${e}`,
    ];
    return {
      id: `team-${index % 12}/rule-${index}`,
      source: `Team ${index % 12}`,
      rule: {
        category: 'announce',
        severity: 'note' as const,
        match: [pick(shapes, index)],
        except: [`{you} ${f}`],
        says: 'Readers skip “{match}”.',
        why: 'The first line is all that shows in a feed.',
        rewrites: [
          { label: 'What they can do now', text: 'You can now [[do what]].', scope: 'sentence' as const },
        ],
        flags: {},
        allows: [],
      },
    };
  });
}
