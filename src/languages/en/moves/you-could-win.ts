import { blank, type Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { bare } from '../grammar/cleaning';

const bait =
  /^(?:(?:just|simply|please) )?(?:like|share|follow|tag|retweet|rt|comment|repost)\b[^.!?\n]*? (?:to (?:win|be in with a chance (?:to win|of winning)|enter to win)|for a chance (?:to win|of winning)) ((?:an?|one of|two|three|\d+|our|the|[£$€]\d)[^.!?\n]{2,80}?)([.!]*)$/iu;

/** A prize for likes and shares: the prize first, and a way to take part that is not a favour to us. */
const move: Move<Draft> = {
  kind: 'reader',
  label: 'What they get first',
  make(draft) {
    const sentences = draft.text.split(/(?<=[.!?])\s+|\n+/);
    const at = sentences.findIndex((one) => bait.test(one.trim()));
    const said = sentences[at]?.trim() ?? '';
    const [, prize = '', stop = ''] = bait.exec(said) ?? [];
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
    'Giveaway time! Like and share this post to win a free hamper.':
      'Giveaway time! You could win a free hamper: [[what to tell or show us, and by when]].',
  },
  leaves: ['Win a free hamper.', 'Like this post if you want to win hearts.'],
};
export default move;
