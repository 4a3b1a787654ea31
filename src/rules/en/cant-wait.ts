import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  match: [
    "[we | i | {name}] (really | just | honestly)? [ca n't | can not | cannot | could n't] (hardly)? wait [for | to | until | till]",
    '[we | i | {name}] {be} {very}? [excited | thrilled | looking forward | stoked | pumped | buzzing] [to be | to join | to host | to attend | to see | to have | to welcome | to continue | to work | to start | to bring | to help | to support | to kick | to get | to participate | to return | to celebrate | for | about | that | by | as]',
    '^ {very}? [excited | thrilled | looking forward | stoked | pumped | buzzing] [to | for | about | that]',
    '(what)? (an)? exciting (time | times | day | week | year | chapter | opportunity) (for us | ahead | to be | for | in)',
  ],
  except: [
    'wait [to | for] (hear | see | meet | welcome | help) {you}',
    'forward to [hearing | meeting | seeing | welcoming] (from)? {you}',
    'excited (to | for | about) (see | meet | welcome | hear | help)? {you}',
  ],
  unless: { in: 'near', match: ['{gain}', '{thanks}', '{asked}', '{howto}', '"?"'] },
  says: 'Our excitement is plain. What is there for theirs?',
  why: 'Self-promoters expect others to feel their joy; others mostly do not (Scopelliti et al. 2015).',
  rewrites: [
    { label: 'Give the reason to share it', text: '[[What readers can look forward to]]: {match|lower}' },
  ],
  flags: {
    "[We can't wait for] the derby on Saturday!": '?',
    '[Excited to be] in Lyon for the seed fair.': '?',
    '[We are so excited to host] the regional finals.': '?',
  },
  allows: [
    "We can't wait to meet you at the open day.",
    'The kids are excited for the snow.',
    'If you cannot wait for a table, the bar serves food too.',
  ],
} satisfies Rule;
