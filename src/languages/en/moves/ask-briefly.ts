import type { Move } from '../../../engine/move';
import { inserted, led } from '../compose';
import type { Draft } from '../draft';
import { aimIn } from '../grammar/aims';
import { asksAlready, joinable } from '../traits';

/** Kinds of post in which somebody is heard, so that one can ask them. */
const heard = new Set(['talk', 'quoted', 'results', 'content', 'show']);
/** A post shorter than this, in UTF-16 units, says too little to add to. */
const shortest = 80;
/** Nothing is added to a loss, and nothing is asked of it. */
const grave = /\b(?:died|mourn\w*|condolences|passed away|funeral|killed|victims?|tragedy|shooting)\b/i;

/** The shortest question about what a post is about, for when it has no room for a better one. */
const move: Move<Draft> = {
  kind: 'conversation',
  label: 'A conversation',
  make(draft) {
    if (asksAlready(draft) || draft.shape.id === 'leaving' || grave.test(draft.text)) return [];
    const { dropped, shape, topic } = draft;
    const about =
      topic && draft.sure >= 1.5
        ? [{ text: led(draft, `What would you ask about ${topic.about}?`), dropped, worth: 0.2 }]
        : [];
    if (!joinable(draft) || draft.text.length < shortest) return about;
    const aims = draft.news.slice(0, 2).some(({ core }) => aimIn(core));
    const ask = aims
      ? 'Where would you start?'
      : heard.has(shape.id)
        ? 'What would you ask?'
        : 'What would you add?';
    return [...about, { text: led(draft, '', inserted(draft, ask)), dropped, worth: 0.15 }];
  },
  turns: {
    'Acme Pension now opens on Saturdays.':
      'What would you ask about saving for retirement? Acme Pension now opens on Saturdays.',
    'From our ferry crews to the people in our sheds, our colleagues have sixteen networks in which they teach one another, tell what they know and look after those who are new, and each of them is open to anybody who works here, on land or at sea, by night and by day.':
      'From our ferry crews to the people in our sheds, our colleagues have sixteen networks in which they teach one another, tell what they know and look after those who are new, and each of them is open to anybody who works here, on land or at sea, by night and by day. What would you add?',
  },
  leaves: ['Quiet in the hall.', 'Which pension do you have? Ours is old.'],
};

export default move;
