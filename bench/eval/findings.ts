import type { Engine } from '../../src/engine/check';
import { contextOf, gold, goldLines } from '../gold';

type Span = { readonly start: number; readonly end: number; readonly signal: string };
type Marked = {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly credit: readonly { readonly start: number; readonly end: number }[];
};

/** Which finding categories fit an editor's signal; a signal that is not here takes any finding. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  announce: ['announce', 'jargon', 'hype', 'brag', 'reader'],
  brag: ['brag', 'humblebrag', 'vanity', 'hype', 'jargon', 'announce', 'people', 'reader'],
  vanity: ['vanity', 'brag', 'announce'],
  channel: ['channel', 'ask', 'bait'],
  ask: ['ask', 'channel', 'bait', 'reader'],
  bait: ['bait', 'ask', 'channel', 'reader'],
  hype: ['hype', 'brag', 'announce', 'jargon', 'ask'],
  jargon: ['jargon', 'hype', 'brag', 'announce'],
};

const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** How often findings stand where an editor's mark does, on dev. */
export function findingLines(engine: Engine): string[] {
  const posts = new Map(gold('dev').map((post) => [post.id, post]));
  let spans = 0;
  let touched = 0;
  let findings = 0;
  let standing = 0;
  let serving = 0;
  let onServing = 0;
  for (const marked of goldLines<Marked>('spans.ndjson')) {
    const post = posts.get(marked.id);
    if (!post) continue;
    const report = engine.check(post.text, contextOf(post, true));
    const sentences = engine.read(post.text).sentences;
    const near = marked.spans.flatMap((span) => [
      span,
      ...sentences.filter((sentence) => touches(sentence, span)),
    ]);
    for (const span of marked.spans) {
      spans++;
      const fits = fitting[span.signal];
      if (report.findings.some((f) => touches(f, span) && (!fits || fits.includes(f.category)))) touched++;
    }
    for (const finding of report.findings) {
      findings++;
      if (near.some((place) => touches(finding, place))) standing++;
    }
    if (post.nudge === 0) {
      serving++;
      onServing += report.findings.length;
    }
  }
  return [
    `  editor’s spans touched by a fitting finding: ${touched} of ${spans} (${(touched / spans).toFixed(3)})`,
    `  findings that touch a span or its sentence: ${standing} of ${findings} (${(standing / findings).toFixed(3)})`,
    `  findings on posts that serve their reader: ${(onServing / serving).toFixed(2)} a post, ${serving} posts`,
  ];
}
