import { text as alexText } from 'alex';
import nlp from 'compromise';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import vader from 'vader-sentiment';
import writeGood from 'write-good';

/** Something that reads a post. What it returns is only held so that the work cannot be left out. */
export type Reader = { readonly name: string; readonly read: (text: string) => unknown | Promise<unknown> };

/** The tools a writer could use instead, each as its own manual says to use it. */
export async function peers(): Promise<readonly Reader[]> {
  const { LocalLinter } = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  const retext = unified()
    .use(retextEnglish)
    .use(retextIntensify)
    .use(retextPassive)
    .use(retextSimplify)
    .use(retextEquality)
    .use(retextStringify)
    .freeze();
  return [
    { name: 'harper.js', read: (text) => linter.lint(text, { language: 'plaintext' }) },
    { name: 'alex', read: (text) => alexText(text).messages },
    { name: 'retext', read: (text) => retext.processSync(text).messages },
    { name: 'compromise', read: (text) => nlp(text).match('#Pronoun').out('array') },
    { name: 'write-good', read: (text) => writeGood(text) },
    { name: 'vader-sentiment', read: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text) },
  ];
}
