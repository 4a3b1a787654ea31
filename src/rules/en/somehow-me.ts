import type { Rule } from '../../engine/rule';

export default {
  category: 'humblebrag',
  severity: 'strong',
  match: [
    "[i | we] [still | really | honestly]? (ca n't | can not | cannot | could n't) (quite | even)? believe _0-4 [gave me | picked me | chose me | named me | asked me | let me | won | i won | we won | i made | made the list | accepted | selected | nominated | i get to | promoted | sold out | happening to me]",
    "[not sure | no idea | do n't know] [how | why] _0-3 [but i | but we | they picked | they chose | i ended up | i made it | i got | we got | i won | we won]",
    'somehow (i | we) _0-3 [won | ended up | got | made | became | managed | sold | landed | beat]',
    '(still)? pinching myself',
    '[imposter | impostor] syndrome _0-8 [award | stage | speaker | keynote | list | forbes | promoted | ceo]',
  ],
  except: [
    'got [lost | locked | sick | the flu | hurt]',
    'ended up (at home | lost | in hospital | in the er)',
  ],
  unless: { in: 'near', match: ['{thanks}', '{howto}', '"?"'] },
  says: 'Surprise as a frame for success; readers see the frame.',
  why: 'False surprise reads as a boast that hides; plain credit to others is believed (Sezer et al. 2018).',
  rewrites: [
    { label: 'Credit who made it happen', text: '[[Who made it happen, and what they did]]: ' },
    { label: 'Say it plainly', text: '[[What happened, plainly]]' },
  ],
  flags: {},
  allows: [],
} satisfies Rule;
