import type { Rule } from '../../engine/rule';

export default {
  category: 'people',
  severity: 'warn',
  kind: 'post',
  match: [
    '[drive~ | driving | boost~ | increase~ | grow~ | maximize~] (our | the | more | brand | user | customer | audience)? (brand | social media)? [engagement | traffic | reach | awareness | visibility | impressions | followers | conversions | clicks]',
    'our (target)? [audience | audiences | user base | fanbase | fan base | demographic | traffic | reach]',
    '[engage | engaging] (with)? [our | the] [audience | consumers | followers | users | community]',
  ],
  except: ['[air | road | street | city | rush-hour] traffic', 'traffic on'],
  unless: { in: 'post', match: ['{serves}'] },
  says: 'Readers are counted here. Speak to one of them.',
  why: 'Nobody sees themselves as reach. A post that speaks to a person is answered by one.',
  rewrites: [{ label: 'Name the people', text: '[[hear from whom, about what]]' }],
  flags: {
    'We posted more to [drive engagement].': 'We posted more to [[hear from whom, about what]].',
    'It went down well with [our target audience].': 'It went down well with [[hear from whom, about what]].',
    'Our new films [increase brand awareness].': 'Our new films [[hear from whom, about what]].',
  },
  allows: [
    'How to grow your traffic without ads: answer one question a week.',
    'Road traffic is growing on the ring, take the tram.',
    'The audience sang along, and so did the drummer.',
  ],
} satisfies Rule;
