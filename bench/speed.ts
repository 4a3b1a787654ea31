// npm run bench: how fast a draft is checked, beside the tools a writer could use instead, on the same posts in one run.
import { cpus, loadavg } from 'node:os';
import { bundled } from './speed/bundle';
import { type Figures, lastHeld, median, timed } from './speed/clock';
import { freshFigures } from './speed/fresh';
import { manyRules } from './speed/many-rules';
import { peers } from './speed/peers';
import { longDraft, ownPosts, posts } from './speed/posts';

const rounds = Number(process.env.ROUNDS ?? 2);
const { texts, from } = posts(Number(process.env.POSTS ?? 100), 3000);
const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
const { createEngine, tokenize } = await bundled();
const engine = createEngine();

console.log(
  `${texts.length} posts from ${from}, ${lengths[Math.floor(lengths.length / 2)]} characters in the middle, ${lengths.at(-1)} at most; ` +
    `${engine.rules.length} rules. Times a post: the best pass. Speed and ratios: processor time. ` +
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]!.toFixed(1)}.\n` +
    'Youward is what a typed letter waits for: score, findings, counts. In “all read” the rewrites, reasons and tone are read too.\n',
);

const readers = [
  { name: 'tokenizer alone', read: tokenize },
  { name: 'Youward', read: (text: string) => engine.check(text) },
  { name: 'Youward, all read', read: (text: string) => JSON.stringify(engine.check(text)) },
  ...(process.env.PEERS === 'none' ? [] : await peers()),
];
const figures = await timed(readers, texts, rounds);
const of = (name: string): Figures => figures.find((one) => one.name === name)!;
const own = of('Youward');

console.log('                    p50 ms   p95 ms   p99 ms     MB/s   times Youward');
for (const { name, p50, p95, p99, speed, cpu } of figures)
  console.log(
    `${name.padEnd(18)} ${number(p50, 3)} ${number(p95, 3)} ${number(p99, 3)} ${number(speed, 2)} ${number(cpu / own.cpu, 1)}`,
  );

const many = createEngine({ rules: manyRules(2000) });
const [few, lots] = await timed(
  [
    { name: 'as shipped', read: (text) => engine.check(text) },
    { name: 'and 2,000 more', read: (text) => many.check(text) },
  ],
  texts,
  rounds,
);

const post = ownPosts(1)[0]!;
const hundred = Array.from({ length: 100 }, (_, index) =>
  ownPosts(100)[index]!.padEnd(post.length).slice(0, post.length),
).join('\n');
const once = median(200, (round) => engine.check(`${post} ${round}`));
const hundredTimes = median(30, (round) => engine.check(`${hundred} ${round}`));

const draft = longDraft(25_000);
const whole = median(15, (round) => createlessCheck(round));
const middle = Math.floor(draft.length / 2);
const typing = median(60, (round) =>
  engine.check(draft.slice(0, middle) + 'x'.repeat(round) + draft.slice(middle)),
);

/** A whole draft that shares no sentence with the one before, so that nothing can be kept. */
function createlessCheck(round: number): unknown {
  return engine.check(
    draft.replaceAll(/\b(\w{6,})\b/g, (word) => word + 'abcdefghijklmnopqrstuvwxyz'[round % 26]),
  );
}

const fresh = freshFigures(ownPosts(200));

console.log('\nGoal                                                    wanted     measured');
for (const [name, times] of [
  ['harper.js', 30],
  ['alex', 30],
  ['write-good', 3],
] as const) {
  const peer = figures.find((one) => one.name === name);
  if (peer) goal(`faster than ${name}, times`, `≥ ${times}`, peer.cpu / own.cpu, (value) => value >= times);
}
goal('of the tokenizer alone, times', '≤ 5', own.cpu / of('tokenizer alone').cpu, (value) => value <= 5);
goal('2,000 more rules of teams, times', '≤ 1.3', lots!.cpu / few!.cpu, (value) => value <= 1.3);
goal('100 times the text, times', '≤ 110', hundredTimes / once, (value) => value <= 110);
goal('one letter typed in 25,000, of a full check', '≤ 0.05', typing / whole, (value) => value <= 0.05);
goal('start, of harper.js’s', '≤ 0.1', fresh.youward / fresh.harper, (value) => value <= 0.1);
goal(
  'heap after 1,000 more drafts, times',
  '≤ 1.05',
  fresh.heap[1] / fresh.heap[0],
  (value) => value <= 1.05,
);
console.log(
  `\nA full check of 25,000 characters ${whole.toFixed(2)} ms, one letter typed ${typing.toFixed(3)} ms; ` +
    `start ${fresh.youward.toFixed(0)} ms, harper.js ${fresh.harper.toFixed(0)} ms; heap ${(fresh.heap[1] / 1e6).toFixed(1)} MB.`,
);
if (lastHeld() === undefined) console.log('Nothing was held.');
process.exit(0);

function number(value: number, digits: number): string {
  return value.toFixed(digits).padStart(8);
}

function goal(name: string, wanted: string, value: number, met: (value: number) => boolean): void {
  console.log(
    `${name.padEnd(50)} ${wanted.padStart(11)} ${value.toFixed(3).padStart(12)}  ${met(value) ? 'met' : 'MISSED'}`,
  );
}
