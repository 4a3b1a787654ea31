import { blank, type Candidate, type Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { bare } from '../grammar/cleaning';

const bait =
  /^(?:(?:just|simply|please) )?(?:like|share|follow|tag|retweet|rt|comment|repost)\b[^.!?\n]*? (?:to (?:win|be in with a chance (?:to win|of winning)|enter to win)|for a chance (?:to win|of winning)) ((?:an?|one of|two|three|\d+|our|the|[£$€]\d)[^.!?\n]{2,80}?)([.!]*)$/iu;

/** The same where the prize was named before: `Tag a friend to win.` */
const alone =
  /^(?:(?:just|simply|please) )?(?:like|share|follow|tag|retweet|rt|comment|repost)\b[^.!?\n@#]*? to (?:win|enter|take part)[.!]*$/iu;
const giving =
  /^(?:(?:we|i)(?:['’]re| are|['’]m| am) )?giving away ((?:an?|one|two|three|four|five|\d+|our|[£$€]\d)[^.!?:\n@#]{2,80}?)([.!]+)$/iu;

function promised(draft: Draft, prize: string, stop: string, asked: string): Candidate {
  const said = draft.text
    .split(/(?<=[.!?])\s+|\n+/)
    .find((one) => giving.test(one.trim()))!
    .trim();
  const win = `You could win ${prize}: ${blank('what to tell or show us, and by when')}${stop}`;
  const text = draft.text.replace(said, win).replace(asked, '').replace(/ {2,}/g, ' ').trim();
  return { text, dropped: [...draft.dropped, bare(asked)], worth: 0.8 };
}

/** A prize for likes and shares: the prize first, and a way to take part that is not a favour to us. */
const move: Move<Draft> = {
  kind: 'reader',
  label: 'What they get first',
  make(draft) {
    const sentences = draft.text.split(/(?<=[.!?])\s+|\n+/);
    const at = sentences.findIndex((one) => bait.test(one.trim()));
    const said = sentences[at]?.trim() ?? '';
    const [, prize = '', stop = ''] = bait.exec(said) ?? [];
    const asked = sentences.findIndex((one) => alone.test(one.trim()));
    const [, given = '', end = ''] =
      sentences.map((one) => giving.exec(one.trim())).find((one) => one !== null) ?? [];
    if (!prize && asked >= 0 && given) return [promised(draft, given, end || '.', sentences[asked]!.trim())];
    if (!prize || /https?:|[@#]\w/.test(said)) return [];
    const text = `You could win ${prize}: ${blank('what to tell or show us, and by when')}${stop || '.'}`;
    const rest = draft.text.replace(said, text);
    return [
      {
        text: rest,
        dropped: [
          ...draft.dropped.filter((one) => one !== bare(said)),
          said.slice(0, said.indexOf(prize)).trim(),
        ],
        worth: 0.8,
      },
    ];
  },
  turns: {
    'We’re giving away two tickets to Harbour Week! Like, share and tag a friend to win.':
      'You could win two tickets to Harbour Week: [[what to tell or show us, and by when]]!',
    'Giveaway time! Like and share this post to win a free hamper.':
      'Giveaway time! You could win a free hamper: [[what to tell or show us, and by when]].',
  },
  leaves: ['Win a free hamper.', 'Like this post if you want to win hearts.'],
};
export default move;
