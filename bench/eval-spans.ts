// Where findings stand on labelled posts: on the phrases an editor would underline, or beside them.
// node scripts/run.mjs bench/eval-spans.ts [--train] [--fires FILE]
// Needs the labelled posts beside the repository, in ../shared/gold; says so and stops when they are not there.
import { writeFileSync } from 'node:fs';
import { createEngine } from '../src/create-engine';
import type { Context, Finding } from '../src/engine/finding';
import { contextOf, gold, goldLines, haveGold, type Labelled } from './gold';

type Span = { readonly start: number; readonly end: number; readonly signal: string };
type Marked = { readonly id: string; readonly spans: readonly Span[] };
type Tally = { hit: number; of: number };

if (!haveGold) {
  console.log('The labelled posts are not here (../shared/gold): nothing is measured.');
  process.exit(0);
}

const engine = createEngine();

/** A post that begins with a mention, or that a support desk wrote, is a reply. */
function underWhich(post: Labelled): Context {
  const isReply = post.author_kind === 'support' || /^\s*@\w/.test(post.text);
  return { ...contextOf(post, true), kind: isReply ? 'reply' : 'post' };
}

const findings = (post: Labelled): readonly Finding[] => engine.check(post.text, underWhich(post)).findings;
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

function count(tallies: Map<string, Tally>, key: string, hit: boolean): void {
  const tally = tallies.get(key) ?? { hit: 0, of: 0 };
  tally.of++;
  if (hit) tally.hit++;
  tallies.set(key, tally);
}
const share = ({ hit, of }: Tally) => (of === 0 ? '  – ' : `${((100 * hit) / of).toFixed(0).padStart(3)}%`);
function table(title: string, tallies: Map<string, Tally>): void {
  console.log(`\n${title}`);
  for (const [key, tally] of [...tallies].sort((a, b) => b[1].of - a[1].of))
    console.log(`  ${key.padEnd(26)} ${share(tally)}  ${tally.hit} of ${tally.of}`);
}

/** Precision by rule, category and severity in nudge posts; recall by signal. */
function spansReport(): void {
  const posts = new Map(gold('dev').map((post) => [post.id, post]));
  const byRule = new Map<string, Tally>();
  const byCategory = new Map<string, Tally>();
  const bySeverity = new Map<string, Tally>();
  const bySignal = new Map<string, Tally>();
  for (const { id, spans } of goldLines<Marked>('spans.ndjson')) {
    const post = posts.get(id);
    if (!post) continue;
    const found = findings(post);
    if (post.nudge === 1)
      for (const finding of found) {
        const hit = spans.some((span) => overlaps(span, finding));
        count(byRule, finding.rule, hit);
        count(byCategory, finding.category, hit);
        count(bySeverity, finding.severity === 'note' ? 'note' : 'warn or strong', hit);
      }
    for (const span of spans)
      count(
        bySignal,
        `${span.signal}${post.nudge === 1 ? '' : ' (no nudge)'}`,
        found.some((finding) => overlaps(span, finding)),
      );
  }
  table('Findings in nudge posts that stand on an editor’s mark, by loudness', bySeverity);
  table('… by category', byCategory);
  table('… by rule', byRule);
  table('Editor’s marks that a finding stands on', bySignal);
}

/** How many posts of each kind have a finding, and how loud. */
function postsReport(file: 'train' | 'dev'): void {
  const kinds = new Map<string, { posts: number; findings: number; loud: number }>();
  const rules = new Map<string, Tally>();
  const fires: string[] = [];
  for (const post of gold(file)) {
    const found = findings(post);
    const key = `${post.author_kind}, ${post.nudge === 1 ? 'nudge' : 'no nudge'}`;
    const kind = kinds.get(key) ?? { posts: 0, findings: 0, loud: 0 };
    kind.posts++;
    kind.findings += found.length;
    if (found.some(({ severity }) => severity !== 'note')) kind.loud++;
    kinds.set(key, kind);
    for (const rule of new Set(found.map((finding) => finding.rule))) count(rules, rule, post.nudge === 1);
    for (const { rule, start, end } of found) fires.push(JSON.stringify({ rule, id: post.id, start, end }));
  }
  console.log(`\n${file}: findings a post, and posts with one that is warn or strong`);
  for (const [key, { posts, findings: all, loud }] of [...kinds].sort())
    console.log(
      `  ${key.padEnd(24)} ${posts} posts, ${(all / posts).toFixed(2)} findings, ${((100 * loud) / posts).toFixed(0)}% with a loud one`,
    );
  table(`${file}: posts in which a rule fires that are nudges`, rules);
  const silent = engine.rules.filter(({ id }) => !rules.has(id)).map(({ id }) => id);
  console.log(`\nSilent here: ${silent.join(', ') || 'none'}`);
  const out = process.argv.indexOf('--fires');
  const path = process.argv[out + 1];
  if (out > 0 && path) writeFileSync(path, fires.join('\n'));
}

spansReport();
postsReport('dev');
if (process.argv.includes('--train')) postsReport('train');
