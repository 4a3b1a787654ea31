import type { Rule } from '../../engine/rule';

export default {
  category: 'ask',
  severity: 'warn',
  kind: 'post',
  match: [
    '(be sure to | make sure to | make sure you | so | and | please)? tune in (to (our | the)? | for | with us | at | on | tonight | tomorrow | now | live)?',
    "(you)? [do n't | do not | won't want to] miss (out on)? [it | our | the | my | all new | tonight | {hashtag} | {name}]",
    '[catch | watch | stream] [us | me | our | {name} | {hashtag}] _0-4 [live | tonight | tomorrow | at {num} | premiere]',
    '[now | is now] [streaming | playing] (on | in)?',
    'listen [in | live] (to | at | on | now)?',
  ],
  except: [
    '[i | we | you | they | to] miss',
    "do n't miss _0-2 [bus | train | deadline | chance | flight | appointment | payment | turn | exit | dose]",
  ],
  unless: {
    in: 'near',
    match: ['{serves}', '[find | hear | discuss~ | explain~ | explore~ | about | learn | clip | speech]'],
  },
  says: 'The time is set. What would make an evening of it?',
  why: 'Readers give an hour for a question they want answered, not for a channel and a time.',
  rewrites: [
    { label: 'Say what they will find out', text: 'Find out [[the question it answers]]: {match|lower}' },
  ],
  flags: {
    'Our gala is on Radio Fen at 8. [Tune in]!':
      'Our gala is on Radio Fen at 8. Find out [[the question it answers]]: tune in!',
    "[Don't miss our] season finale.": "Find out [[the question it answers]]: don't miss our season finale.",
    '[Watch us live] on the big stage.':
      'Find out [[the question it answers]]: watch us live on the big stage.',
  },
  allows: [
    'Tune in at six to hear how you can claim the heating grant.',
    "Don't miss the last bus: it leaves at 23:10.",
    'I miss the old ferry.',
  ],
} satisfies Rule;
