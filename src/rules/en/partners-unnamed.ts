import type { Rule } from '../../engine/rule';

export default {
  category: 'people',
  severity: 'note',
  kind: 'post',
  match: [
    '[with | together with | alongside | and] (the help of | the support of | support from)? our (amazing | great | valued | local | community | incredible | wonderful | generous | fantastic | trusted)? [partners | sponsors | volunteers | donors | supporters | suppliers | collaborators]',
    'with [various | several | numerous | many | key | industry] (local | community)? [partners | stakeholders]',
  ],
  unless: { in: 'post', match: ['{thanks}', '{mention}', '{gain}', '"?"'] },
  says: 'Someone helped and stays nameless. Who was it?',
  why: 'A named partner is thanked, feels it and passes the post on; a nameless one does none of this.',
  rewrites: [{ label: 'Name them', text: 'with [[names, and what each did]]' }],
  flags: {
    'We cleared the beach [with our partners].': 'We cleared the beach with [[names, and what each did]].',
    'The fair ran [together with our generous sponsors].': 'The fair ran with [[names, and what each did]].',
    'The plan was made [with key stakeholders].': 'The plan was made with [[names, and what each did]].',
  },
  allows: [
    'We cleared the beach with our partners. Thank you, River Trust and Leith Rowers.',
    'Who are your partners on this?',
    'Dance class: bring a partner or come alone.',
  ],
} satisfies Rule;
