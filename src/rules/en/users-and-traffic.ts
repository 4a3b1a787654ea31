import type { Rule } from '../../engine/rule';

export default {
  category: 'people',
  severity: 'warn',
  match: [
    '(drive~ | driving | boost~ | boosting | increase~ | increasing | grow~ | growing | maximize~) (our | the | more | your | brand | user | customer | audience | social media)? [engagement | traffic | reach | awareness | visibility | impressions | followers | conversions | clicks | downloads]',
    '[our | target] [audience | audiences | user base | fanbase | fan base | demographic | traffic | engagement | reach]',
    '[engage | engaging] (with)? (our | the) (audience | consumers | followers | users | community)',
  ],
  except: ['[air | road | street | city | rush-hour] traffic', 'growing traffic on'],
  unless: { in: 'post', match: ['{howto}', '{gain}', '"?"'] },
  says: 'Readers are counted here. Speak to one of them.',
  why: 'Nobody sees themselves as reach. A post that speaks to a person is answered by one.',
  rewrites: [
    { label: 'A person instead of a metric', text: '[[who these people are, and what they came for]]' },
  ],
  flags: {
    'We posted more to [drive engagement].': '?',
    'It went down well with [our target audience].': '?',
    'Our new films [increase brand awareness].': '?',
  },
  allows: [
    'How to grow your traffic without ads: answer one question a week.',
    'Road traffic is growing traffic on the ring, take the tram.',
    'The audience sang along, and so did the drummer.',
  ],
} satisfies Rule;
