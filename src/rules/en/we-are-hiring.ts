import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | {name}] {be} (still | always | now | also | currently | actively)? [hiring | recruiting | growing our team | expanding our team]',
    '^ (now)? hiring [! | :]',
    '[join our | join the] {word}? team',
    '[we | {name}] {be} [looking for | seeking | searching for] (new | top | great | amazing | talented | passionate)? [talent | people | team members | colleagues | candidates]',
  ],
  unless: {
    in: 'post',
    match: ['{serves}', '{you}', '[salary | remote | flexible | pay | benefits | an hour]'],
  },
  says: 'A vacancy for us. What is the week like for them?',
  why: 'People looking for work read what they would do, with whom, for how much.',
  rewrites: [
    {
      label: 'Say what the job gives',
      text: 'You would get [[hours, pay, people, a say]].',
      scope: 'before',
    },
  ],
  flags: {
    '[We are hiring]!': 'You would get [[hours, pay, people, a say]]. We are hiring!',
    'Big spring ahead. [We are looking for talent].':
      'Big spring ahead. You would get [[hours, pay, people, a say]]. We are looking for talent.',
    '[Join our bakery team] in Leith.':
      'You would get [[hours, pay, people, a say]]. Join our bakery team in Leith.',
  },
  allows: [
    'We are hiring two bakers: four nights a week, £15 an hour, bread to take home.',
    'Are you hiring? My nephew fixes bikes.',
    'They are hiring a clown for the party.',
  ],
} satisfies Rule;
