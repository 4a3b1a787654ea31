import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'note',
  kind: 'post',
  when: 'nudge',
  match: [
    '[introducing | presenting | welcoming | announcing | unveiling | celebrating | congratulations to our] _1-6',
    '[{launches} | {launched}] _0-4',
    '[is | are] (now | finally | officially)? [here | live | open | back | available | coming | out] _0-3',
    '[starts | returns | premieres | begins | kicks off | airs] _0-4',
    '[new | newest | latest | upcoming] _1-3',
    '[tonight | tomorrow | today] [at | on | in] _1-4',
  ],
  unless: { in: 'before', match: ['{serves}', '{you}'] },
  says: 'News. What can the reader do now that they could not?',
  why: 'News matters to readers by what it changes for them; that line is what they pass on.',
  rewrites: [
    {
      label: 'Begin with what changes',
      text: 'You can now [[what they can do]].',
      scope: 'before',
    },
  ],
  flags: {
    '[Introducing the Ferndale Dome].': 'You can now [[what they can do]]. Introducing the Ferndale Dome.',
    'Our spring range [is here].': 'You can now [[what they can do]]. Our spring range is here.',
    'Season two [starts tonight on Radio Fen].':
      'You can now [[what they can do]]. Season two starts tonight on Radio Fen.',
  },
  allows: [
    'The new bridge is open, you can cross on foot.',
    'Is the pool open today?',
    'Her second novel made me cry.',
  ],
} satisfies Rule;
