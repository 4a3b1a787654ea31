import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    'all=([our | {name} | {product}] _0-5 {be} [finally | now | officially | almost | back and]? [here | live | out now | in stores | officially open | now open])',
    'all=([our | {name} | {product}] _0-4 [has | have] (finally | just | officially)? [landed | arrived | launched | dropped | gone live])',
    '^ all=(the _0-4 {be} (now | finally)? officially [here | live | open])',
    '^ all=(it {be} [finally | officially] [here | live | out | happening])',
  ],
  except: ['our [train | bus | doctor | driver | technician] _0-3', '{name} {word} is live'],
  unless: { in: 'post', match: ['{serves}', '{you}'] },
  says: 'It is here. What can the reader do with it?',
  why: 'That something exists is our news; what it changes for the reader is theirs.',
  rewrites: [
    { label: 'Add what it changes', text: '{all}, so you can [[do what]]' },
    { label: 'Begin with the reader', text: 'You can now [[do what]]: {all|lower}' },
  ],
  flags: {
    '[Our spring menu is here]!': 'Our spring menu is here, so you can [[do what]]!',
    '[The new clubhouse is officially open].':
      'The new clubhouse is officially open, so you can [[do what]].',
    'Finally. [Our autumn catalogue has landed] 🍂':
      'Finally. Our autumn catalogue has landed, so you can [[do what]] 🍂',
  },
  allows: [
    'Our spring menu is here, so you can eat outside for under a tenner.',
    'The storm is here. Stay away from the sea wall.',
    'The train has arrived at platform four.',
  ],
} satisfies Rule;
