import type { Move } from '../../../engine/move';
import { led, marked, replaced } from '../compose';
import type { Draft } from '../draft';
import { fitted } from '../template';
import { isOwn, mainClause, opensAsking } from '../traits';

/** Kinds of post in which somebody outside nearly always had a part. */
const shared = new Set(['award', 'launch', 'partner', 'give', 'round']);

/** What makes a post about our own people thanks to them rather than a notice that they work. */
const deed =
  /\b(?:proud of|hard[- ]?work\w*|dedicat\w+|amazing|incredible|hero(?:es)?|great job|well done|volunteer\w*|delivered|helped|stepped|went|made|built|every day)\b/i;

/** What is published was asked for by nobody in particular. */
const printed = /\b(?:reports?|findings|results|guide|study|video|issue|episode|campaign)\b/i;

/** Whether the post speaks of those whom a sentence of thanks names. */
function isNamed(thanks: string, text: string): boolean {
  const words = thanks.match(/\b(?!Thank|every|everyone|people)\p{L}{5,}s?\b/gu) ?? [];
  return words.some((word) => text.toLowerCase().includes(word.replace(/(?:ies|s)$/, '')));
}

/** What one can thank for: something that has come about. */
const result =
  /\b(?:won|win|named|reached|hit|raised|opened|launched|released|passed|live|out|here|published|received|finished|built|recogni[sz]ed|ranked|voted|awarded|planted|served|delivered|collected|completed|celebrat\w+)\b/i;

/** Thanks that lead to what they are for: with a colon where our own statement follows at once. */
function joinedTo(draft: Draft, thanks: string): string {
  const at = draft.news.findIndex(({ core }) => core.trim());
  const core = draft.news[at]?.core.trim() ?? '';
  const own = isOwn(draft, mainClause(draft)?.clause.subject ?? '');
  const ours =
    (own || /^(?:We|Our|We['’]ve|My|I['’]ve)(?= )/.test(core)) &&
    result.test(core) &&
    !/[?:]/.test(core) &&
    !draft.long &&
    !draft.head;
  if (!ours) return led(draft, thanks);
  const small = own || /^I/.test(core) ? core : core.charAt(0).toLowerCase() + core.slice(1);
  return led(draft, '', replaced(draft, at, `${thanks.replace(/\.$/, '')}: ${small}`));
}

/** Thanks the people whose work the news is; who they are is the writer's to say. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    const { topic, shape, dropped } = draft;
    if (/\b(?:thank|congrat|kudos)/i.test(draft.text) || opensAsking(draft)) return [];
    const known =
      topic?.thank && !topic.thank.includes('[[') && isNamed(topic.thank, draft.text) ? topic.thank : null;
    const named = draft.people.length > 0 || /^Meet \p{Lu}/u.test(draft.news[0]?.core ?? '');
    const theirs =
      topic?.thank?.includes('[[') && !shape.firm && isNamed(topic.thank, draft.text) ? topic.thank : null;
    const made = shape.id !== 'launch' || !printed.test(draft.text);
    const praised = shape.id !== 'staff' || deed.test(draft.text);
    const open = named || !made || !praised ? null : (theirs ?? fitted(shape.thank ?? [], draft)[0]?.text);
    const thanks = known ? [{ thank: known, worth: 0.6 }] : [];
    if (open) thanks.push({ thank: open, worth: shared.has(shape.id) ? 0.5 : 0.36 });
    return thanks.map(({ thank, worth }) => ({ text: joinedTo(draft, marked(thank)), dropped, worth }));
  },
  turns: {
    'We’re proud to have won the Harbour Prize.':
      'Thank you to [[the customers and colleagues who made it happen]]: we’ve won the Harbour Prize.',
  },
  leaves: ['Read our story.', 'We won. Thank you all.'],
};
export default move;
