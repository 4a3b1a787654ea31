// Fits the judgement's weights on ../shared/gold/train.ndjson and writes weights.json and phrases.json.
// The same posts and features give the same files. Run: npm run fit
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { auc, averagePrecision, recallAt, type Scored } from './eval/measure';
import { calibrate, thresholdsFor } from './fit/calibrate';
import { keysByNumber } from './fit/dictionary';
import { fitModel, unseenLogits } from './fit/model';
import { ownDrafts } from './fit/own-drafts';
import { packPhrases, printBits, stepped } from './fit/pack';
import { authorFolds } from './fit/posts';
import { storeModel, writeShort } from './fit/store';
import { trainingOn } from './fit/training';
import { gold, haveGold } from './gold';

const say = (line: string) => process.stdout.write(`${line}\n`);

if (!haveGold) say('There are no labelled posts beside this repository (../shared/gold): nothing to fit on.');
else {
  const train = [...gold('train'), ...ownDrafts];
  const training = trainingOn(train);
  const { posts, named, rowWeight, dictionary, words, columns } = training;
  say(`${train.length} posts read, ${posts.dense.length} features`);
  say(`${dictionary.words.length} words and ${dictionary.pairs.length} pairs to choose from`);
  const folds = authorFolds(posts.posts, 5);
  const unseen = unseenLogits(columns, posts, rowWeight, folds).subarray(0, named);
  const scored = train
    .map((post, row): Scored & { own: boolean } => ({
      score: unseen[row]!,
      label: post.nudge as 0 | 1,
      own: post.source === 'own',
    }))
    .filter(({ own }) => !own);
  say(
    `authors not fitted on: AUC ${auc(scored).toFixed(4)}, AP ${averagePrecision(scored).toFixed(3)}, recall at precision 0.90 ${recallAt(scored, 0.9).recall.toFixed(3)}`,
  );

  const model = fitModel(training);
  const calibration = calibrate(unseen, posts.label.subarray(0, named));
  const real = train.filter(({ source }) => source !== 'own').length;
  const thresholds = thresholdsFor(unseen.subarray(0, real), posts.label, calibration, (row) => {
    const kind = train[row]!.author_kind;
    return kind === 'person' || kind === 'support';
  });
  say(`calibration ${JSON.stringify(calibration)}, thresholds ${JSON.stringify(thresholds)}`);

  const home = path.resolve(import.meta.dirname, '../src/languages/en');
  const fitted = {
    on: 'gold/train.ndjson and bench/fit/own-drafts.ts',
    posts: train.length,
    nudges: train.reduce((sum, post) => sum + (post.nudge ?? 0), 0),
    newAuthors: {
      auc: Number(auc(scored).toFixed(4)),
      averagePrecision: Number(averagePrecision(scored).toFixed(4)),
    },
  };
  writeFileSync(path.join(home, 'weights.json'), storeModel(model, { fitted, calibration, thresholds }));
  const keys = keysByNumber();
  const phrases = stepped(model, (number) => words.get(keys[number]!)!);
  writeFileSync(path.join(home, 'phrases.json'), writeShort(phrases));
  const packed = packPhrases(phrases, printBits);
  writeFileSync(path.join(home, 'phrases.packed.json'), writeShort(packed, 2));
  const size = gzipSync(JSON.stringify(packed), { level: 9 }).length;
  say(`${packed.entries} words and pairs kept, ${(size / 1000).toFixed(1)} kB packed`);
}
