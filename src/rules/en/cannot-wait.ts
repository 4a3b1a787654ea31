import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    "[we | i | {name}] (really | just | honestly)? [can't | can not | cannot | couldn't] (hardly)? wait [for | until | till | to be | to get | to see what | to join | to host | to start | to welcome | to work]",
    '[we | i | {name}] {be} {very}? [excited | thrilled | looking forward | stoked | pumped | buzzing] [to be | to join | to host | to attend | to have | to continue | to work | to start | to bring | to support | to kick | to get | to participate | to return | to celebrate | for our | for the | about | that | by | as]',
    '^ {very}? [excited | thrilled | stoked | pumped | buzzing] [to be | to join | to host | to attend | to have | to continue | to work | to start | to bring | to support | to kick | to get | to participate | to return | to see | to partner | for our | for the | about our | about the | that]',
    '(an)? exciting [time | times | day | week | year | chapter | opportunity] [for us | ahead | to be | for {name} | for our]',
  ],
  except: [
    'wait [for | to] (hear | see | meet | welcome | help)? {you}',
    'excited (to | for | about) (see | meet | welcome | hear | help)? {you}',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'Our excitement is plain. What is there for theirs?',
  why: 'Self-promoters expect others to feel their joy; others mostly do not (Scopelliti et al. 2015).',
  rewrites: [
    { label: 'Give the reason to share it', text: 'You can look forward to [[what]].', scope: 'before' },
  ],
  flags: {
    "[We can't wait for] the derby on Saturday!":
      "You can look forward to [[what]]. We can't wait for the derby on Saturday!",
    '[Excited to be] in Lyon for the seed fair.':
      'You can look forward to [[what]]. Excited to be in Lyon for the seed fair.',
    '[We are so excited to host] the regional finals.':
      'You can look forward to [[what]]. We are so excited to host the regional finals.',
  },
  allows: [
    "We can't wait to meet you at the open day.",
    'The kids are excited for the snow.',
    'If you cannot wait for a table, the bar serves food too.',
  ],
} satisfies Rule;
