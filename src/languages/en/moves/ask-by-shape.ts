import type { Move } from '../../../engine/move';
import { inserted, led, marked } from '../compose';
import type { Draft } from '../draft';
import { fitted } from '../template';
import { asksAlready, joinable } from '../traits';

/** What any post can be asked about when it mentions it. */
const anywhere = [
  'What would you {ask} {whom} about {about}?',
  'What would you {ask} about {about}?',
  '{try}',
  'When it comes to {aim}, what matters most to you?',
  'What do {group} need most?',
  'What would you {ask} {whom}?',
  'What would you {ask} {person}?',
];
/** Kinds of post whose own question is better than one about something they mention. */
const closed = new Set(['bait', 'channel', 'results', 'hiring', 'round', 'deal', 'appointment']);

/** Kinds of post told by a word that many posts have: their own question comes last. */
const doubtful = new Set(['commitment', 'staff']);

/** Asks what any reader of such a post can answer: about what it mentions, or else what its kind gives. */
const move: Move<Draft> = {
  kind: 'conversation',
  label: 'A conversation',
  make(draft) {
    if (asksAlready(draft)) return [];
    const { shape, dropped } = draft;
    const all = [...fitted(shape.ask, draft), ...(closed.has(shape.id) ? [] : fitted(anywhere, draft))];
    const [tried] = /^(?:launch|opening)$/.test(shape.id)
      ? fitted(['{try}'], draft).map((one) => one.text)
      : [];
    const tied = all.filter((one) => one.tied);
    const get = fitted(shape.get, draft).find(({ leads }) => !leads);
    const asks = [...tied, ...all.filter((one) => !one.tied)].flatMap(({ text, follows, tied }, at) => {
      if (follows && (!joinable(draft) || /\bthank/i.test(draft.text))) return [];
      const worth =
        (tied && text === tried
          ? 0.74
          : tied
            ? 0.66
            : doubtful.has(shape.id)
              ? 0.31
              : shape.id === 'eve'
                ? 0.56
                : follows
                  ? 0.33
                  : closed.has(shape.id) || shape.firm
                    ? 0.5
                    : 0.4) -
        at / 100;
      return [{ text: follows ? led(draft, '', inserted(draft, text)) : led(draft, text), dropped, worth }];
    });
    const first = [...tied, ...all].find(({ follows }) => !follows);
    if (!first || !get || !joinable(draft)) return asks;
    const both = led(draft, first.text, inserted(draft, marked(get.text)));
    return [...asks, { text: both, dropped, worth: 0.35 }];
  },
  turns: {
    'The Lantern is brand-new.': 'The Lantern is brand-new. What would you use it for first?',
    'Our new app for nurses is live!':
      'What would you use our new app for nurses for first? Our new app for nurses is live!',
    'We met with growers at the Harbour Hall.':
      'What would you have asked growers? We met with growers at the Harbour Hall.',
    'Acme is 40 years old, an anniversary in the history of lamps.':
      'When did you first come across Acme? Acme is 40 years old, an anniversary in the history of lamps.',
  },
  leaves: ['Are you ready?', 'The sky is grey.'],
};
export default move;
