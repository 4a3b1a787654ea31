// npm run bench:presets: how long the largest preset takes to load, and what twelve of them cost a check.
import { builtInRules, createEngine } from '../src/create-engine';
import { english } from '../src/languages/en';
import { layer } from '../src/presets/layers';
import { plainPosts } from '../src/presets/plain-posts';
import type { Preset, PresetRule } from '../src/presets/preset';
import { loadPreset } from '../src/presets/prove';
import { coldLoads } from './presets/cold';
import { timed } from './speed/clock';
import { posts } from './speed/posts';

const rounds = Number(process.env.ROUNDS ?? 3);

/** A made-up word of a number, which no other number has. */
function word(number: number): string {
  const parts = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];
  return String(number)
    .padStart(5, '0')
    .replace(/\d/g, (digit) => parts[Number(digit)] ?? '');
}

/** Three hundred rules with names, a list, gaps and examples, as teams write them; `examples` fill the file to its limit. */
function bigPreset(number: number, examples: number): Preset {
  const rules = Array.from({ length: 300 }, (_, at): PresetRule => {
    const own = word(number * 300 + at);
    const filling = 'You can read here what changes for you and from when. ';
    return {
      id: `rule-${at}`,
      category: 'team',
      severity: 'note',
      match: at % 3 === 0 ? [`{us} {be}? (so)? {glad} _0-2 ${own}`, `our _0-1 ${own}`] : [`our _0-1 ${own}`],
      says: `Readers hear ${own}.`,
      why: 'Say what it does for them.',
      rewrites: [{ label: 'Say what it does', text: '[[what it does]]' }],
      flags: { [`Here is [our ${own}].`]: 'Here is [[what it does]].' },
      allows: Array.from({ length: examples }, (_, more) => `${filling}${own} ${more}`),
    };
  });
  const sets = { glad: ['thrilled', 'proud', 'happy', 'delighted', 'excited'] };
  const id = `team-${number}/voice`;
  return { format: 1, id, version: '1', revision: 1, name: id, language: 'en', sets, rules };
}

function largest(): string {
  let examples = 1;
  while (JSON.stringify(bigPreset(0, examples + 1)).length <= 256 * 1024) examples += 1;
  return JSON.stringify(bigPreset(0, examples));
}

const text = largest();
const cold = await coldLoads(text, 9);
const times = Array.from({ length: 9 }, () => {
  const since = process.cpuUsage();
  loadPreset(text, english);
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}).sort((a, b) => a - b);
const examples = (JSON.parse(text) as Preset).rules?.reduce((sum, { allows }) => sum + allows.length + 1, 0);

const twelve = layer(
  builtInRules,
  Array.from({ length: 12 }, (_, at) => bigPreset(at, 1)),
);
const [none, all] = [createEngine(), createEngine({ rules: twelve.rules })];
const { texts, from } = posts(100, 3000);
const drafts = [...texts, ...plainPosts];
const [bare, full] = await timed(
  [
    { name: 'no preset', read: (draft) => none.check(draft) },
    { name: 'twelve', read: (draft) => all.check(draft) },
  ],
  drafts,
  rounds,
);

const goal = (name: string, wanted: string, value: number, met: boolean) =>
  console.log(
    `${name.padEnd(56)} ${wanted.padStart(8)} ${value.toFixed(2).padStart(9)}  ${met ? 'met' : 'MISSED'}`,
  );
const ratio = full!.cpu / bare!.cpu;
const middle = times[4]!;
console.log(
  `${text.length} bytes, 300 rules, ${examples} examples; ${drafts.length} posts from ${from} and our samples; the middle of nine loads.\n`,
);
const load = cold[4]!;
goal('the largest preset loads, examples run, in ms (cold)', '≤ 500', load.elapsed, load.elapsed <= 500);
goal('the same in processor time of all threads', '≤ 500', load.processor, load.processor <= 500);
goal('the same when warm, in processor time', '≤ 500', middle, middle <= 500);
goal('12 presets of 300 rules: a check takes times as long', '≤ 1.5', ratio, ratio <= 1.5);
process.exit(0);
