import type { Blank, Counts, Finding, Recast, Report, Rewrite } from '../../src/engine/finding';
import type { Severity } from '../../src/engine/rule';

/** A draft of a made-up company, as a writer would have it in a composer. */
export const draft =
  'We’re beyond thrilled to announce that Marlow Notes now works offline! Our award-winning team has worked ' +
  'incredibly hard on this one. Follow us for more marlownotes.example #notes';

/** The same news, turned to its reader. */
export const turnedDraft =
  'You can now use Marlow Notes offline, so your writing never waits for a signal. marlownotes.example #notes';

/** The blanks of a text, where they stand as `[hint]`. */
export function blanksOf(text: string): readonly Blank[] {
  return Array.from(text.matchAll(/\[([^\]]+)\]/g), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    hint: found[1] ?? '',
  }));
}

type Way = {
  readonly label: string;
  readonly text: string;
  readonly scope?: Rewrite['scope'];
  readonly of?: string;
};

/** A finding at a phrase of a text, with its rewrites. */
export function findingAt(
  text: string,
  phrase: string,
  rule: string,
  severity: Severity,
  says: string,
  why: string,
  ways: readonly Way[],
): Finding {
  const start = text.indexOf(phrase);
  return {
    rule,
    category: 'announce',
    severity,
    start,
    end: start + phrase.length,
    says,
    why,
    link: 'https://youward.example/why',
    sources: ['Youward'],
    rewrites: ways.map(({ label, text: way, scope = 'phrase', of = phrase }) => ({
      label,
      text: way,
      scope,
      start: text.indexOf(of),
      end: text.indexOf(of) + of.length,
      blanks: blanksOf(way),
    })),
  };
}

const news = 'We’re beyond thrilled to announce that Marlow Notes now works offline!';

export const findings: readonly Finding[] = [
  findingAt(
    draft,
    'We’re beyond thrilled to announce that',
    'launch-fanfare',
    'strong',
    'Readers meet your delight before they meet their news.',
    'A feed shows a line or two. Spend it on what changes for them.',
    [
      {
        label: 'What they can do now',
        text: 'You can now use Marlow Notes offline.',
        scope: 'sentence',
        of: news,
      },
      {
        label: 'What it gives them',
        text: 'You can now use Marlow Notes offline, so [what they no longer lose].',
        scope: 'sentence',
        of: news,
      },
    ],
  ),
  findingAt(
    draft,
    'Our award-winning team has worked incredibly hard',
    'award-parade',
    'warn',
    'Readers can’t use your award.',
    'An award says what others think of you. Say what it means for the person reading.',
    [{ label: 'Thank someone', text: 'Thank you to [who asked for it or tested it]', scope: 'starter' }],
  ),
  findingAt(
    draft,
    'Follow us for more',
    'follow-us',
    'note',
    'Give people a reason to come along.',
    'People follow what helps them: say what they will find.',
    [
      { label: 'Leave it out', text: '' },
      { label: 'Say what they’ll find', text: 'Follow along for [what they can use next]' },
    ],
  ),
];

function places(text: string, words: readonly string[]): Counts['usAt'] {
  return words.map((word) => [text.indexOf(word), text.indexOf(word) + word.length] as const);
}

export const counts: Counts = {
  us: 5,
  you: 0,
  usAt: places(draft, ['We’re', 'Marlow Notes', 'Our', 'team', 'us']),
  youAt: [],
};

/** What a check of `draft` could say. */
export const report: Report = {
  language: 'en',
  findings,
  focus: 14,
  score: 0.93,
  nudge: true,
  reasons: [
    { feature: 'opensWithUs', weight: 1.4, says: 'It opens with us.' },
    { feature: 'noReader', weight: 1.1, says: 'The reader isn’t in it.' },
    { feature: 'fanfare', weight: 0.7, says: 'It announces before it tells.' },
    { feature: 'news', weight: -0.3, says: 'It has news people can use.' },
  ],
  counts,
  tone: 'Sounds proud, a little like a press release.',
  paused: [],
};

/** What a check of `turnedDraft` could say. */
export const turnedReport: Report = {
  ...report,
  findings: [],
  focus: 91,
  score: 0.04,
  nudge: false,
  reasons: [{ feature: 'benefit', weight: -1.2, says: 'It says what readers can do.' }],
  counts: {
    us: 1,
    you: 3,
    usAt: places(turnedDraft, ['Marlow Notes']),
    youAt: places(turnedDraft, ['You', 'your']),
  },
  tone: null,
};

function recast(kind: Recast['kind'], label: string, text: string, dropped: readonly string[]): Recast {
  return { kind, label, text, blanks: blanksOf(text), dropped, length: [...text].length, move: kind };
}

export const recasts: readonly Recast[] = [
  recast(
    'reader',
    'What they get first',
    'You can now use Marlow Notes offline, so [what they no longer lose]. marlownotes.example #notes',
    ['award-winning team', 'Follow us'],
  ),
  recast(
    'people',
    'The people first',
    'Thank you to [who asked or tested]: Marlow Notes now works offline. marlownotes.example #notes',
    ['award-winning team', 'Follow us'],
  ),
  recast(
    'conversation',
    'A conversation',
    'Marlow Notes now works offline. Where will you write first? marlownotes.example #notes',
    ['award-winning team', 'Follow us'],
  ),
];

/** The recast that two answers make, as far as they are given. */
export const answered: Recast = recast(
  'why',
  'Their reason',
  'If you write on trains, you can now keep every word when the signal goes: Marlow Notes works offline. marlownotes.example #notes',
  ['beyond thrilled', 'award-winning team', 'Follow us for more'],
);
