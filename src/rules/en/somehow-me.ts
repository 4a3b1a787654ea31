import type { Rule } from '../../engine/rule';

export default {
  category: 'humblebrag',
  severity: 'strong',
  kind: 'post',
  match: [
    "[i | we] (still | really | honestly)? [can't | can not | cannot | could n't] (quite | even)? believe _0-2 [gave me | picked me | chose me | chose us | picked us | named me | asked me | i won | we won | i made | made the list | i get to | this is happening to me]",
    "[not sure | no idea | do n't know] [how | why] _0-3 [they picked | they chose | i ended up | i made it | i got | we got | i won | we won | me]",
    'somehow [i | we] _0-2 [won | got promoted | got invited | was chosen | were chosen | made the list | made it onto | landed]',
    '(still)? pinching myself',
    '[imposter | impostor] syndrome _0-8 [award | stage | speaker | keynote | list | forbes | promoted | ceo]',
  ],
  except: ['got [lost | locked | sick | hurt]', 'landed [in hospital | on my]'],
  unless: { in: 'near', match: ['{thanks}', '{howto}'] },
  says: 'Surprise as a frame for success; readers see the frame.',
  why: 'False surprise reads as a boast that hides; plain credit to others is believed (Sezer et al. 2018).',
  rewrites: [
    {
      label: 'Say it plainly',
      text: '[[What happened, plainly, and who made it possible]].',
      scope: 'sentence',
    },
  ],
  flags: {
    "[I can't believe they picked me] to open the conference.":
      '[[What happened, plainly, and who made it possible]].',
    '[Somehow we won] the regional prize again.': '[[What happened, plainly, and who made it possible]].',
    'Forbes called. [Still pinching myself].':
      'Forbes called. [[What happened, plainly, and who made it possible]].',
  },
  allows: [
    'Somehow I got lost on my own street.',
    "I can't believe the bus was on time.",
    'Thank you, judges. I still cannot believe I won, and here is how the dough is made.',
  ],
} satisfies Rule;
