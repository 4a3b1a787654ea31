import type { Move } from '../../../engine/move';
import { inserted, led, marked } from '../compose';
import type { Draft } from '../draft';
import { asksAlready, joinable, opensAsking } from '../traits';

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

/** How sure a topic must be for a question about it: surer where the kind of post has a question of its own. */
function isSure({ topic, sure, shape }: Draft): boolean {
  if (!topic || shape.id === 'leaving') return false;
  if (ownNews.has(shape.id)) return ofTheNews.has(topic.about);
  return sure >= (shape.id === 'appointment' || shape.id === 'award' ? 2.5 : 1.5);
}

/** Asks readers for their own part in what the post is about, then tells the news. */
const move: Move<Draft> = {
  kind: 'conversation',
  label: 'A conversation',
  make(draft) {
    const { topic, dropped, sure } = draft;
    if (!topic || !isSure(draft)) return [];
    const worth = sure >= 2.5 ? 0.7 : sure >= 1.8 ? 0.6 : 0.5;
    if (opensAsking(draft))
      return topic.ask.map((ask, at) => ({
        text: led(draft, '', inserted(draft, ask)),
        dropped,
        worth: worth - 0.2 - at / 100,
      }));
    const less = asksAlready(draft) ? 0.15 : 0;
    const asks = topic.ask.map((ask, at) => ({
      text: led(draft, ask),
      dropped,
      worth: worth - less - at / 100,
    }));
    if (!joinable(draft)) return asks;
    const both = led(draft, topic.ask[0] ?? '', inserted(draft, marked(topic.get)));
    return [...asks, { text: both, dropped, worth: 0.4 - less }];
  },
  turns: {
    'We’re thrilled to announce that Acme Pension now opens on Saturdays.':
      'What do you wish you had known about saving for retirement? Acme Pension now opens on Saturdays.',
  },
  leaves: ['Quiet in the hall.'],
};

export default move;
