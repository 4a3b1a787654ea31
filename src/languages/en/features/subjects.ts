import type { Facts } from './facts';
import { type Feature, feature, some, yes } from './feature';
import type { SentenceFacts } from './sentence-facts';
import { type Subject, selfSubjects } from './subject';

const share = (f: Facts, passes: (sentence: SentenceFacts) => boolean): number => {
  let count = 0;
  for (const sentence of f.sentences) if (passes(sentence)) count++;
  return count / Math.max(f.sentences.length, 1);
};

const shareOf = (subject: Subject, sign: 1 | 0 | -1, about: string): Feature =>
  feature(`subject/${subject}`, sign, `the share of sentences that ${about}`, (f) =>
    share(f, (sentence) => sentence.subject === subject),
  );

const first = (subject: Subject, sign: 1 | 0 | -1, about: string): Feature =>
  feature(`subject/first-${subject}`, sign, `the first sentence ${about}`, (f) =>
    yes(f.sentences[0]?.subject === subject),
  );

const isSelf = (sentence: SentenceFacts) => selfSubjects.has(sentence.subject);
const last = (f: Facts) => f.sentences[f.sentences.length - 1];

/** What each sentence is about, by its subject. */
export const subjectFeatures: readonly Feature[] = [
  shareOf('name', 1, 'are about the author by name'),
  shareOf('we', 1, 'begin with we'),
  shareOf('our', 1, 'begin with our'),
  shareOf('i', 0, 'begin with I'),
  shareOf('my', 0, 'begin with my'),
  shareOf('unsaid', 1, 'leave the author out as understood'),
  shareOf('you', -1, 'begin with the reader'),
  shareOf('order', 0, 'tell the reader to do something'),
  shareOf('thanks', -1, 'thank or greet'),
  shareOf('mention', 0, 'begin with somebody’s handle'),
  shareOf('they', -1, 'are about other people'),
  shareOf('it', 0, 'begin with it or this'),
  shareOf('person', 0, 'begin with a person’s name'),
  shareOf('thing', -1, 'are about something else'),
  first('name', 1, 'is about the author by name'),
  first('we', 1, 'begins with we'),
  first('our', 1, 'begins with our'),
  first('unsaid', 1, 'leaves the author out as understood'),
  first('thanks', -1, 'thanks or greets'),
  first('order', 0, 'tells the reader to do something'),
  first('question', -1, 'is a question'),
  first('thing', -1, 'is about something else'),
  feature('subject/self', 1, 'the share of sentences about the author', (f) => share(f, isSelf)),
  feature('subject/all-self', 1, 'every sentence is about the author or an order', (f) =>
    yes(
      f.sentences.some(isSelf) &&
        f.sentences.every((s) => isSelf(s) || s.subject === 'order' || s.subject === 'none'),
    ),
  ),
  feature('subject/first-holds-name', 1, 'the author’s name is in the first sentence', (f) =>
    yes((f.sentences[0]?.name ?? 0) > 0),
  ),
  feature('subject/first-holds-we', 1, 'we are in the first sentence', (f) =>
    yes((f.sentences[0]?.we ?? 0) > 0),
  ),
  feature('subject/first-holds-i', 0, 'I am in the first sentence', (f) => yes((f.sentences[0]?.i ?? 0) > 0)),
  feature('subject/last-self', 1, 'the last sentence is about the author', (f) => {
    const s = last(f);
    return yes(s !== undefined && isSelf(s));
  }),
  feature('reader/first-you', -1, 'the reader is in the first sentence', (f) =>
    yes((f.sentences[0]?.you ?? 0) > 0),
  ),
  feature('reader/last-you', -1, 'the reader is in the last sentence', (f) => yes((last(f)?.you ?? 0) > 0)),
  feature('reader/sentences', -1, 'the share of sentences with the reader in them', (f) =>
    share(f, (s) => s.you > 0),
  ),
  feature('question/any', -1, 'it asks something', (f) => yes(f.questions > 0)),
  feature('question/you', -1, 'it asks the reader something', (f) =>
    yes(f.sentences.some((s) => s.question && s.you > 0)),
  ),
  feature('question/share', -1, 'the share of questions', (f) => share(f, (s) => s.question)),
  feature('question/last', -1, 'it ends with a question', (f) => yes(last(f)?.question === true)),
  feature('length/sentences', 0, 'how many sentences it has', (f) => some(f.sentences.length, 10)),
];
