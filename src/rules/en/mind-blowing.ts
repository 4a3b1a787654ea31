import type { Rule } from '../../engine/rule';

export default {
  category: 'hype',
  severity: 'note',
  kind: 'post',
  match: ['what=({us} _0-4) (absolutely | simply | truly | totally)? {puffery}'],
  except: ['epic [poem | games | fail]', 'insane [asylum | traffic | heat]'],
  unless: { in: 'near', match: ['{serves}'] },
  says: 'The adjective is loud. What would a reader see?',
  why: 'An adjective tells readers what to feel; a detail lets them feel it.',
  rewrites: [{ label: 'A detail instead', text: '{what} [[a detail readers can picture]]' }],
  flags: {
    '[Our absolutely mind-blowing] finale is at the pier.':
      'Our [[a detail readers can picture]] finale is at the pier.',
    'Last night [we played an epic] set.': 'Last night we played an [[a detail readers can picture]] set.',
    'Come in: [our new lobby is jaw-dropping].':
      'Come in: our new lobby is [[a detail readers can picture]].',
  },
  allows: [
    'Beowulf is an epic poem about a monster and his mother.',
    'The traffic is unbelievable, take the tram.',
    'Thank you all for the spectacular cakes at our fair.',
  ],
} satisfies Rule;
