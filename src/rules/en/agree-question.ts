import type { Rule } from '../../engine/rule';

export default {
  category: 'bait',
  severity: 'note',
  kind: 'post',
  match: [
    "^ (do you)? [agree | thoughts | relatable | who else | who agrees | who's with me | am i right | can i get an amen | sound familiar | agreed | true or false | agree or disagree] (on this | below | or not)? ? $",
    '^ [what do you think | your thoughts | what are your thoughts | what are your thoughts on this] (below | in the comments)? ? $',
  ],
  says: 'A question with one answer. What would you like to hear?',
  why: 'A question asked for its own sake is heard as bait; one with a use gets answers.',
  rewrites: [
    { label: 'Ask one thing you will use', text: '[[One thing only they can tell you]]?', scope: 'sentence' },
  ],
  flags: {
    'Meetings should be emails. [Agree?]': 'Meetings should be emails. [[One thing only they can tell you]]?',
    "Our boss bakes. [Who's with me?]": 'Our boss bakes. [[One thing only they can tell you]]?',
    'Remote work is here to stay. [Thoughts?]':
      'Remote work is here to stay. [[One thing only they can tell you]]?',
  },
  allows: [
    'Do you agree that the crossing needs a light? The council votes on Monday.',
    'Which road frightens you most? Any thoughts help us choose.',
    'We could not agree on a colour.',
  ],
} satisfies Rule;
