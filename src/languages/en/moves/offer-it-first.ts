import { blank, type Move } from '../../../engine/move';
import { led } from '../compose';
import type { Draft } from '../draft';
import { asksAlready, isOver } from '../traits';

/** How a reader of a group the post helps is addressed. */
const belonging: readonly (readonly [RegExp, string])[] = [
  [/\bsmall businesses\b/, 'If you run a small business'],
  [/\bstart-?ups\b|\bentrepreneurs\b|\bfounders\b/, 'If you are starting a business'],
  [/\b(?:elementary |college )?students\b/, 'If you are a student, or know one'],
  [/\bveterans\b|\bmilitary families\b/, 'If you have served, or someone in your family has'],
  [/\bfarmers\b|\bgrowers\b/, 'If you farm'],
  [/\bpatients\b/, 'If you are a patient, or care for one'],
  [/\bteachers\b|\beducators\b/, 'If you teach'],
  [/\bparents\b|\bmothers\b/, 'If you are a parent'],
  [/\bcaregivers\b/, 'If you care for someone'],
  [/\bfirst responders\b|\bfirefighters\b/, 'If you answer emergency calls'],
  [/\b(?:healthcare|frontline|essential) workers\b|\bnurses\b/, 'If you work in health care'],
  [/\bhomebuyers\b/, 'If you are buying a home'],
  [/\bhomeowners\b/, 'If you own your home'],
  [/\brenters\b|\btenants\b/, 'If you rent your home'],
  [/\bartists\b|\bmusicians\b/, 'If you make art or music'],
  [/\bdevelopers\b/, 'If you write software'],
  [/\bnonprofits\b|\bcharities\b/, 'If you run a charity'],
  [/\bjob ?seekers\b/, 'If you are looking for work'],
];
const notToday = new Set(['results', 'hiring', 'appointment', 'award', 'bait', 'campaign', 'visit', 'deal']);

/** Says what the reader can do with a thing, at a gathering or as one of those it is for; then the news. */
const move: Move<Draft> = {
  kind: 'reader',
  label: 'What they get first',
  make(draft) {
    const { mentioned, shape, dropped } = draft;
    if (notToday.has(shape.id)) return [];
    const { product, use, event, group } = mentioned;
    const found: string[] = [];
    if (product && use === 'use')
      found.push(`With ${product}, you can ${blank('do what, faster or for less')}.`);
    if (product && use === 'read')
      found.push(`In ${product} you will find ${blank('one tip or finding people can use')}.`);
    if (product && use === 'watch')
      found.push(`In ${product} you will see ${blank('what, without giving it away')}.`);
    if (product && use === 'visit') found.push(`At ${product} you can ${blank('do or try what, and when')}.`);
    if (event && !isOver(draft) && !asksAlready(draft))
      found.push(`If you are at ${event}, you can ${blank('try, ask or see what, and where')}.`);
    const you = group && belonging.find(([sign]) => sign.test(group))?.[1];
    if (you && !asksAlready(draft))
      found.push(`${you}: ${blank('what you can get, and how to ask for it')}.`);
    return found.map((lead, at) => ({ text: led(draft, lead), dropped, worth: 0.66 - at / 100 }));
  },
  turns: {
    'Introducing our Pebble app!':
      'With our Pebble app, you can [[do what, faster or for less]]. Introducing our Pebble app!',
    'We are at FleetCon next week, stand 9.':
      'If you are at FleetCon, you can [[try, ask or see what, and where]]. We are at FleetCon next week, stand 9.',
    'Our fund supports small businesses in Leeds.':
      'If you run a small business: [[what you can get, and how to ask for it]]. Our fund supports small businesses in Leeds.',
  },
  leaves: ['We were at FleetCon last week.', 'Our drivers are kind.'],
};
export default move;
