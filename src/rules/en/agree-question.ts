import type { Rule } from '../../engine/rule';

export default {
  category: 'bait',
  severity: 'note',
  match: [
    '^ (do)? (you)? [agree | thoughts | relatable | who else | who agrees | who \'s with me | am i right | can i get an amen | sound familiar | change my mind | agreed | yes or no | true or false] (on this | below | with me | or not | or disagree)? "?" $',
    '^ agree or disagree "?"?',
    '^ [what do you think | your thoughts | what are your thoughts] (below | in the comments)? "?" $',
  ],
  unless: { in: 'before', match: ['"?"'] },
  says: 'A question with one answer. What would you like to hear?',
  why: 'A question asked for its own sake is heard as bait; one with a use gets answers.',
  rewrites: [{ label: 'Ask one thing you will use', text: '[[One thing only they can tell you]]?' }],
  flags: {
    'Meetings should be emails. [Agree?]': '?',
    "Our boss bakes. [Who's with me?]": '?',
    'Remote work is here to stay. [Thoughts?]': '?',
  },
  allows: [
    'Do you agree that the crossing needs a light? The council votes on Monday.',
    'Which road frightens you most? Any thoughts help us choose.',
    'We could not agree on a colour.',
  ],
} satisfies Rule;
