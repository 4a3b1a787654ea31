import type { Rule } from '../../engine/rule';

export default {
  category: 'jargon',
  severity: 'warn',
  kind: 'post',
  match: [
    '[the | our] (local)? communities [we serve | where we {word} | in which we | we call home | we live]',
    '{us} _0-6 [support~ | help~ | serve~ | give back to | giving back to | strengthen~ | engage~ | in | across] [our | local | the | underserved | these] (local)? communities',
    '{us} _0-6 [underserved | disadvantaged | vulnerable | marginalized] [populations | communities | people | groups]',
    '[diversity and inclusion | diversity , equity and inclusion | equity and inclusion | equality and inclusion | environmental stewardship | corporate responsibility | corporate social responsibility | social responsibility]',
    'being a (good | responsible) (corporate)? [neighbor | neighbour | citizen]',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}', 'one of them'] },
  says: '“Communities” are people. Who, where, and what changed?',
  why: 'A neighbour with a name is easier to care about than a community.',
  rewrites: [{ label: 'Name one of them', text: 'Take [[one of them, and what changed]].', scope: 'before' }],
  flags: {
    'It is for [the communities we serve].':
      'Take [[one of them, and what changed]]. It is for the communities we serve.',
    '[We love supporting local communities] in Fife.':
      'Take [[one of them, and what changed]]. We love supporting local communities in Fife.',
    'New page on our [corporate responsibility].':
      'Take [[one of them, and what changed]]. New page on our corporate responsibility.',
  },
  allows: [
    'You can borrow our vans for your community fair.',
    'Two communities on the river share one ferry.',
    'Which community garden near you has room?',
  ],
} satisfies Rule;
