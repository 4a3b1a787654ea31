import { blank, type Move } from '../../../engine/move';
import { led, replaced } from '../compose';
import type { Draft } from '../draft';
import { objectOf } from '../grammar/offer';
import { uncapital } from '../grammar/words';
import { isAuthor, mainClause } from '../traits';

const open =
  /\b(?:watch|listen|live|tune|stream\w*|webcast|webinar|podcast|radio|on air|interview|episode|video|conversation|join us|register|tickets|booth|stand|tv|cnbc|bloombergtv|cnn|fox|msnbc)\b/i;
const printed = /\b(?:read|article|op-?ed|blog|paper|post)\b/i;
const heard = new Set(['speak', 'present', 'discuss', 'talk', 'explain', 'share', 'answer', 'perform']);

/** Of ourselves we tell both before and after: only before is there something to hear. */
const ahead =
  /\b(?:next|tomorrow|tonight|this (?:week|month|\p{Lu}\p{Ll}+day)|will|on (?:\d|\p{Lu}\p{Ll}+day))\b/u;

/** Turns the notice that somebody appears into where the reader can hear them. */
const move: Move<Draft> = {
  kind: 'reader',
  label: 'What they get first',
  make(draft) {
    const main = mainClause(draft);
    if (!main || main.clause.lead || main.clause.passive || main.clause.negative || printed.test(draft.text))
      return [];
    const { subject, verb, rest, tense, stop } = main.clause;
    if (!heard.has(verb.base) || (tense !== 'present' && tense !== 'progressive' && tense !== 'future'))
      return [];
    const us = isAuthor(draft, subject) && /^(?:we|i)$/i.test(subject);
    const person = (us || draft.people.find(({ name }) => subject.includes(name))) ?? /@\w+/.exec(subject);
    if (!person || !rest || /\b(?:he|she|his|her)\b/.test(rest)) return [];
    if (/^\W*(?:today|tomorrow|tonight|this)\b/i.test(subject)) return [];
    if (us && !ahead.test(draft.text)) return [];
    const onStage = /^(?:live )?(?:at|in) (?:the )?[@#\p{Lu}]/u.test(rest) && verb.base === 'speak';
    if (!open.test(draft.text) && !onStage) return [];
    const small = /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(subject);
    const whom = us
      ? objectOf(subject)
      : uncapital(subject.replace(/^\./, ''), (word) => !small && !/^(?:Our|The|My)$/.test(word));
    const comma = whom.includes(',') && !whom.endsWith(',') ? ',' : '';
    const told = `You can hear ${whom}${comma} ${verb.base} ${rest}`;
    const text = (end: string) => led(draft, '', replaced(draft, main.at, told + end));
    const about = `${/,/.test(rest) ? ',' : ''} on ${blank('what people can use')}${stop || '.'}`;
    const all = [{ text: text(stop), dropped: draft.dropped, worth: 0.75 }];
    return onStage && !/\b(?:about|on|how|why)\b/.test(rest)
      ? [{ text: text(about), dropped: draft.dropped, worth: 0.84 }, ...all]
      : all;
  },
  turns: {
    'Our vet Jo Hale is speaking at 3pm in hall C about summer ticks. Watch live: https://hall.example/c':
      'You can hear our vet Jo Hale speak at 3pm in hall C about summer ticks. Watch live: https://hall.example/c',
    'I’m speaking at Harbour Week next month about ticks.':
      'You can hear me speak at Harbour Week next month about ticks.',
    'Our vet Jo Hale will be speaking at Harbour Week on Friday.':
      'You can hear our vet Jo Hale speak at Harbour Week on Friday.',
  },
  leaves: ['Our vet Jo Hale spoke about ticks. https://hall.example/c', 'We speak about ticks. Join us.'],
};
export default move;
