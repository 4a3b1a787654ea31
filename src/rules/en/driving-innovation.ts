import type { Rule } from '../../engine/rule';

export default {
  category: 'jargon',
  severity: 'warn',
  kind: 'post',
  match: [
    '{us} _0-8 {push} (real | meaningful | lasting | positive | sustainable | digital | business | continuous | long-term | global | greater | more | {word} and)? {abstract}',
    '^ {push} (real | meaningful | lasting | positive | sustainable | digital | long-term | global | {word} and)? {abstract}',
    '{us} _0-6 [empower~ | empowering] [communities | people | women | businesses | teams | individuals | youth | the | our]',
    '{us} _0-5 [make | makes | making | made] (a | an | the)? (real | positive | lasting | meaningful | big)? [difference | impact] (in | for | on)?',
    '{us} _0-6 [strengthen~ | uplift~ | transform~ | improve~ | enrich~] (our | local | the | their)? [communities | community | lives | health outcomes | livelihoods | society | industries]',
    '{us} _0-5 [digital | business | cultural | industry] transformation',
  ],
  except: ['no [difference | impact]', 'what [difference | impact]'],
  unless: { in: 'near', match: ['{serves}'] },
  says: 'Abstract words, no people. Who does what better now?',
  why: 'Readers picture persons and things; abstractions slide past.',
  rewrites: [{ label: 'Put people in', text: 'You can now [[do what you could not]].', scope: 'before' }],
  flags: {
    '[Our depot is driving innovation] in the valley.':
      'You can now [[do what you could not]]. Our depot is driving innovation in the valley.',
    '[We are empowering communities] with soup.':
      'You can now [[do what you could not]]. We are empowering communities with soup.',
    'New year. [Delivering value and growth] since 1990.':
      'New year. You can now [[do what you could not]]. Delivering value and growth since 1990.',
  },
  allows: [
    'What makes a difference in your classroom?',
    'Thank you for driving change in our street, Omar.',
    'The van delivers bread at six.',
  ],
} satisfies Rule;
