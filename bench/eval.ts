// Measures the judgement on ../shared/gold/dev.ndjson beside simple judges, in one run. Run: npm run eval
// --quick leaves out what has to be fitted first: the bag of words, and each source judged without having been seen.
import { createEngine } from '../src/create-engine';
import { model } from '../src/languages/en/model';
import { bagOfWords, phraseCount, weWeRatio } from './eval/baselines';
import { findingLines } from './eval/findings';
import { unseenSources } from './eval/sources';
import { cutLine, groupLines, rankingLine, reliabilityLines } from './eval/table';
import { contextOf, gold, haveGold, type Labelled } from './gold';

const say = (line = '') => process.stdout.write(`${line}\n`);
const quick = process.argv.includes('--quick');

if (!haveGold)
  say('There are no labelled posts beside this repository (../shared/gold): nothing to measure on.');
else measure();

function measure(): void {
  const engine = createEngine();
  const dev = gold('dev');
  const judged = (posts: readonly Labelled[], namesKnown: boolean) =>
    posts.map((post) => {
      const report = engine.check(post.text, contextOf(post, namesKnown));
      return {
        post,
        label: post.nudge as 0 | 1,
        score: report.score,
        focus: report.focus,
        nudge: report.nudge,
        report,
      };
    });
  const known = judged(dev, true);
  const unknown = judged(dev, false);
  const by = (score: (post: Labelled, at: number) => number) =>
    dev.map((post, at) => ({ score: score(post, at), label: post.nudge as 0 | 1 }));

  say(
    `${dev.length} posts of dev, ${known.filter((one) => one.label).length} nudges; 95 % intervals by bootstrap\n`,
  );
  say(rankingLine('Youward, author’s names known', known));
  say(rankingLine('Youward, names unknown', unknown));
  say(rankingLine('we-we ratio, names counted', by(weWeRatio)));
  say(rankingLine('opener and hype phrases', by(phraseCount)));
  if (!quick) {
    const logits = bagOfWords(gold('train'), dev);
    say(
      rankingLine(
        'TF-IDF words and letters, logistic, on train',
        by((_, at) => logits[at]!),
      ),
    );
  }

  say('\nAt the shipped thresholds');
  const flagged = (posts: typeof known) => posts.map(({ nudge, label }) => ({ score: nudge ? 1 : 0, label }));
  say(cutLine('nudged by default', flagged(known), 1));
  say(cutLine('nudged by default, names unknown', flagged(unknown), 1));
  for (const name of ['gentle', 'normal', 'strict'] as const)
    say(cutLine(`score of ${name} (${model.thresholds[name]})`, known, model.thresholds[name]));

  say('\nBy author kind');
  for (const line of groupLines(known, (one) => one.post.author_kind)) say(line);
  say('\nBy platform');
  for (const line of groupLines(known, (one) => one.post.platform)) say(line);
  say('\nBy source');
  for (const line of groupLines(known, (one) => one.post.source)) say(line);
  say('\nFocus, and how often it is right');
  for (const line of reliabilityLines(known)) say(line);

  const foreign = [...dev, ...gold('train')].filter((post) => engine.check(post.text).language !== 'en');
  say(`\nTaken for another language, or for no words at all: ${foreign.length} posts of dev and train`);

  say('\nFindings beside an editor’s marks');
  for (const line of findingLines(engine)) say(line);

  say('\nThe worst twenty mistakes');
  const wrong = [...known]
    .sort((a, b) => Math.abs(b.score - b.label) - Math.abs(a.score - a.label))
    .slice(0, 20);
  for (const { post, score, label, report } of wrong) {
    say(`  ${post.id} ${post.source}, ${post.author ?? 'no name'}: said ${score.toFixed(2)}, is ${label}`);
    say(`    ${post.text.replace(/\s+/g, ' ').slice(0, 220)}`);
    for (const reason of report.reasons.slice(0, 3))
      say(`    ${reason.weight.toFixed(2).padStart(6)} ${reason.says}`);
  }

  if (!quick) {
    say('\nEach source judged by a fit that has not seen it');
    for (const line of unseenSources()) say(line);
  }
}
