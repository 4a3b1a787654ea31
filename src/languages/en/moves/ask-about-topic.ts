import type { Move } from '../../../engine/move';
import { inserted, led, marked } from '../compose';
import type { Draft } from '../draft';
import { asksAlready, isOver, joinable, opensAsking } from '../traits';

/** News of the author's own: people can answer about it, not about the trade the author happens to be in. */
const ownNews = new Set(['deal', 'results', 'round', 'move', 'count', 'followers', 'channel', 'bait']);
/** What such news itself is about. */
const ofTheNews = new Set([
  'the results',
  'the deal',
  'the new money',
  'the contract',
  'the markets',
  'dairy',
]);

/** A post longer than this, in UTF-16 units, names much that it is not about. */
const rambling = 450;

/** What a question about the topic is worth; 0 where the kind of post has a better one, little where the topic may be a stray word. */
function worthOf({ topic, sure, shape, text }: Draft): number {
  if (!topic || shape.id === 'leaving' || (text.length > rambling && sure < 3)) return 0;
  if (ownNews.has(shape.id)) return ofTheNews.has(topic.about) ? 0.6 : 0;
  if (sure >= 2.5) return 0.7;
  if (/^(?:appointment|award|survey|price)$/.test(shape.id)) return 0;
  if (shape.id === 'milestone') return 0.3;
  if (sure >= 1.5) return sure >= 1.8 ? 0.6 : 0.5;
  return sure >= 1.2 ? 0.29 : 0.2;
}

/** Asks readers for their own part in what the post is about, then tells the news. */
const move: Move<Draft> = {
  kind: 'conversation',
  label: 'A conversation',
  make(draft) {
    const { topic, dropped } = draft;
    const worth = worthOf(draft);
    if (!topic || worth === 0) return [];
    if (opensAsking(draft))
      return topic.ask.map((ask, at) => ({
        text: led(draft, '', inserted(draft, ask)),
        dropped,
        worth: worth - 0.2 - at / 100,
      }));
    const seen =
      /\b(?:podcast|radio|I (?:talk|speak|chat|interview))\b/i.test(draft.text) &&
      topic.ask.some((ask) => /\bwatch/i.test(ask));
    if (seen) return [];
    const less = asksAlready(draft) ? 0.15 : 0;
    const apt = topic.ask.filter((ask) => !(isOver(draft) && /\bwill (?:win|happen|decide)\b/.test(ask)));
    const asks = apt.map((ask, at) => ({
      text: led(draft, ask),
      dropped,
      worth: worth - less - at / 100,
    }));
    if (!joinable(draft)) return asks;
    const both = led(draft, topic.ask[0] ?? '', inserted(draft, marked(topic.get)));
    return [...asks, { text: both, dropped, worth: Math.min(worth, 0.4) - less }];
  },
  turns: {
    'We’re thrilled to announce that Acme Pension now opens on Saturdays.':
      'What do you wish you had known about saving for retirement? Acme Pension now opens on Saturdays.',
  },
  leaves: ['Quiet in the hall.'],
};

export default move;
