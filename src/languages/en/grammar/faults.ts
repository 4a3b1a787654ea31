import type { Reading } from '../../../engine/reading';
import { verbOf } from './verbs';
import { auxiliaries, wordsIn } from './words';

type Sentence = { readonly text: string; readonly before: string };

/** Words that send a reader back to what was said just before. */
const back =
  /^(?:(?:it|they|them|he|she|too|and|but|or|such|both|another|then|because)(?:['’]\w+)?\b|so(?:,| (?:we|i|it|they|he|she|that)\b)|(?:this|that|these|those)(?:['’]s| (?:is|was|are|were|will|has|have|had|can|would|means|makes|helps|comes|follows)\b))/i;

/** Patterns that no careful writer leaves in a post, each with what is wrong. They look at one sentence. */
const slipsOfGrammar: readonly (readonly [RegExp, string])[] = [
  [/\ba (?=(?!(?:e[uw]|uni|use|usa|usu|ut[ie]|one\b|once|ou[ij]))[aeiou][a-z]+)/i, 'a before a vowel'],
  [/\ban (?=(?!(?:hour|hono|heir|honest))[bcdfgjklmnpqrstvwyz][a-z]{2,})/, 'an before a consonant'],
  [/\b(?:we|you|they|these|those) (?:is|was|has|does|isn['’]t|hasn['’]t)\b/i, 'agreement'],
  [
    /\b(?:he|she|it) (?:are|were|have|do)\b(?<!(?:if|though|as|that|did|does) (?:he|she|it) \w+)/i,
    'agreement',
  ],
  [/\bI (?:is|are|has|does)\b/, 'agreement'],
  [
    /\b(?:will|can|should|must|would|could) (?:\p{L}+(?:ed|ing|ies)|is|are|was|were|has|had)\b(?<!(?:need|feed|speed|bring|sing|exceed|proceed|succeed|embed|seed|ring|wing|spring|shed|wed|breed|bleed|heed))/u,
    'verb after a modal',
  ],
  [/\b(?:the|a|an|our|your|my) (?:the|a|an|our|your|my)\b/i, 'two articles'],
  [/\b(?:of|to|for|with|by|from|in|on|at) (?:of|to|for|with|by|from)\b(?! \d)/i, 'two prepositions'],
  [/[.!?][-–—](?: |$)|[.!?] #\w+:/, 'two marks'],
  [/:[^:.!?\d/]*[^:.!?\d/]{4,}: /, 'two colons'],
  [
    /^(?:what|which|who|whom|whose|how|where|when|why) (?:do|does|did|would|will|can|should|have|has|is|are) [^?:]*[^?:"”)]$/i,
    'no question mark',
  ],
];

/** Every sentence of a reading, with the one before it. Links and tags are not looked at. */
function sentencesOf({ text, sentences }: Reading): readonly Sentence[] {
  const said = sentences.map(({ start, end }) => bare(text.slice(start, end))).filter(Boolean);
  return said.map((one, at) => ({ text: one, before: said[at - 1] ?? '' }));
}

function bare(sentence: string): string {
  return sentence
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/[^\p{L}\p{N}\p{P}\p{S}\s]|\p{Extended_Pictographic}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Two sentences are the same to a reader: case, marks and what hangs on their ends do not count. */
function same(one: string, other: string): boolean {
  const flat = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [a, b] = [flat(one), flat(other)];
  return (
    a === b ||
    (a.length > 12 && b.length > 12 && (a.endsWith(b.slice(-12)) || a.endsWith(b) || b.endsWith(a)))
  );
}

function hasVerb(sentence: string): boolean {
  return wordsIn(sentence).some(({ norm }) => {
    const known = verbOf(norm);
    return (
      auxiliaries.has(norm) ||
      /'(?:s|m|re|ve|ll|d)$/.test(norm) ||
      (known && !known.forms.every((form) => form === 'ing'))
    );
  });
}

function asks(sentence: string): boolean {
  return /\?["”’)]*$/.test(sentence);
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}

/**
 * What a careful native writer would not leave in a made text and its draft did not have: slips of agreement and
 * articles, a question without its mark, a pronoun whose sentence is gone, two questions in a row, a first person or
 * an exclamation that the writer did not use. Empty when there is nothing.
 */
export function faultsIn(draft: Reading, made: Reading): readonly string[] {
  const had = sentencesOf(draft);
  const found: string[] = [];
  for (const [at, { text, before }] of sentencesOf(made).entries()) {
    const source = had.find((one) => same(text, one.text));
    for (const [sign, fault] of slipsOfGrammar)
      if (sign.test(text) && !sign.test(source?.text ?? '') && !sign.test(draft.text)) found.push(fault);
    if (back.test(text) && source && !same(before, source.before)) found.push('looks back at nothing');
    if (back.test(text) && !source && at === 0 && !back.test(had[0]?.text ?? ''))
      found.push('looks back at nothing');
    if (asks(text) && asks(before) && !(source && same(before, source.before))) found.push('two questions');
    if (!source && wordsIn(text).length > 2 && !/[:?]|^(?:thank|congrat)/i.test(text) && !hasVerb(text))
      found.push('no verb');
  }
  if (/https?:\/\/(?![\p{L}\p{N}])/u.test(made.text)) found.push('a broken link');
  if (count(made.text, /!/g) > count(draft.text, /!/g)) found.push('an exclamation of ours');
  if (/\b(?:we|our|ours)\b/i.test(made.text) && !/\b(?:we|us|our|ours)\b/i.test(draft.text)) found.push('we');
  if (/\b(?:I|me|my|mine)\b/.test(made.text) && !/\b(?:I|me|my|mine|Me|My)\b/i.test(draft.text))
    found.push('I');
  return found;
}
