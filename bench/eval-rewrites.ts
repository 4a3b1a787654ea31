// Measures the recasts of labelled nudges of ../shared/gold, and prints pairs to be read. Run: npm run eval:rewrites
// Options: --posts=400 (per file), --seed=1, --pairs=50, --only=train|dev, --quick (without the grammar checker).
import { createEngine } from '../src/create-engine';
import { slips, unfaithful } from '../src/engine/kept';
import { fill, recast } from '../src/languages/en/recast';
import { gold, haveGold } from './gold';
import { sample, type Turned, turn, withBlanksFilled } from './rewrites/posts';

const say = (line = '') => process.stdout.write(`${line}\n`);
const option = (name: string, otherwise: string) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;
const share = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
const engine = createEngine({ recast });

if (!haveGold) say('There are no labelled posts beside this repository (../shared/gold): nothing to turn.');
else for (const file of ['train', 'dev'] as const) if (option('only', file) === file) await measure(file);

async function measure(file: 'train' | 'dev'): Promise<void> {
  const seed = Number(option('seed', '1'));
  const nudges = gold(file).filter((post) => post.nudge === 1);
  const posts = sample(nudges, Number(option('posts', '400')), seed).map((post) => turn(post, engine));
  say(`\n${posts.length} of ${nudges.length} labelled nudges of ${file}, seed ${seed}`);
  coverage(posts);
  await faults(posts);
  lengths(posts);
  shape(posts);
  pairs(sample(posts, Number(option('pairs', '50')), seed + 1));
}

function coverage(posts: readonly Turned[]): void {
  const at = (least: number) => posts.filter(({ recasts }) => recasts.length >= least).length;
  say(`at least one recast   ${share(at(1), posts.length)}`);
  say(`at least two          ${share(at(2), posts.length)}`);
  say(`three                 ${share(at(3), posts.length)}`);
}

async function faults(posts: readonly Turned[]): Promise<void> {
  const made = posts.flatMap((one) => one.recasts.map((recast) => ({ ...one, recast })));
  let [faithless, slipped, nudged, gained, gain, long] = [0, 0, 0, 0, 0, 0];
  for (const { post, context, report, recast, length } of made) {
    const text = withBlanksFilled(recast, fill);
    const [draft, now] = [engine.read(post.text, context), engine.read(text, context)];
    const lost = unfaithful(draft, now, engine.read(recast.dropped.join('\n'), context), engine.read(''));
    if (lost.length) faithless++;
    if (slips(draft, now).length) slipped++;
    if (length.limit !== null && recast.length > length.limit) long++;
    const after = engine.check(text, context);
    if (after.nudge) nudged++;
    gain += after.focus - report.focus;
    if (after.focus > report.focus) gained++;
  }
  say(`recasts               ${made.length}`);
  say(
    `keep every link, mention, tag, number and name, or say so   ${share(made.length - faithless, made.length)}`,
  );
  say(
    `no doubled word, lone quote or small initial                ${share(made.length - slipped, made.length)}`,
  );
  say(
    `within the limit of its site                                ${share(made.length - long, made.length)}`,
  );
  say(
    `no nudge once its blanks are filled                         ${share(made.length - nudged, made.length)}`,
  );
  say(`focus higher once its blanks are filled                     ${share(gained, made.length)}`);
  say(`focus gained, on average                                    ${(gain / made.length).toFixed(1)}`);
  if (process.argv.includes('--quick')) return;
  const { newLints } = await import('./rewrites/grammar');
  const kinds = new Map<string, number>();
  let clean = 0;
  for (const { post, recast } of made) {
    const found = await newLints(post.text, withBlanksFilled(recast, fill));
    if (found.length === 0) clean++;
    for (const lint of found) kinds.set(lint, (kinds.get(lint) ?? 0) + 1);
  }
  say(`no lint of harper.js that the draft did not have            ${share(clean, made.length)}`);
  for (const [lint, count] of [...kinds].sort((a, b) => b[1] - a[1]).slice(0, 12))
    say(`  ${count} × ${lint}`);
}

/** How much of each site's limit its recasts take. */
function lengths(posts: readonly Turned[]): void {
  for (const { name, length } of new Set(posts.map(({ site }) => site))) {
    const used = posts
      .filter(({ site }) => site.name === name)
      .flatMap(({ recasts }) => recasts.map((one) => one.length));
    used.sort((a, b) => a - b);
    const [middle = 0, longest = 0] = [used[used.length >> 1], used.at(-1)];
    say(
      `length on ${name.padEnd(11)} ${used.length} recasts, the middle one ${middle}, the longest ${longest} of ${length.limit}`,
    );
  }
}

function shape(posts: readonly Turned[]): void {
  const made = posts.flatMap(({ recasts }) => recasts);
  const count = (key: (recast: (typeof made)[number]) => string) => {
    const counts = new Map<string, number>();
    for (const recast of made) counts.set(key(recast), (counts.get(key(recast)) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${name} ${times}`);
  };
  say(`blanks                ${count(({ blanks }) => `${blanks.length}:`).join('  ')}`);
  say(`kinds                 ${count(({ kind }) => kind).join('  ')}`);
  say(`moves                 ${count(({ move }) => move).join('  ')}`);
}

function pairs(posts: readonly Turned[]): void {
  for (const { post, recasts } of posts) {
    say(`\n— ${post.id}, ${post.author_kind} on ${post.platform}${post.author ? `, ${post.author}` : ''}`);
    say(post.text);
    for (const recast of recasts) {
      say(`  ${recast.label} · ${recast.move} · ${recast.length}`);
      say(`  ${recast.text.replaceAll('\n', '\n  ')}`);
      if (recast.dropped.length) say(`  leaves out: ${recast.dropped.join(' | ')}`);
    }
  }
}
