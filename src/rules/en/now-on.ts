import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'strong',
  kind: 'post',
  match: [
    '[we | i | {name}] {be} [now | finally | officially | also | live | here | back] on {network}',
    '^ we {be} on {network}',
    '[we | i | {name} | the {word}] {have} ({lately})? [joined | arrived on | landed on | made it to | finally joined] {network}',
    '[we | i | {name}] {have} ({lately})? [opened | created | started | set up | launched | got] [a | an | our] {network} (page | account | channel | profile)?',
    '[our | {name}] [new | official | brand new] {network} {page}',
    '[check out | visit | see] [our | my] (new)? {network} (page | account | channel | profile | feed)?',
  ],
  except: ['live on {network}', 'on {network} for [hours | the last]', 'on x {word}'],
  unless: { in: 'near', match: ['{serves}'] },
  says: 'A new address is no reason to come. What waits there?',
  why: 'Readers already have a feed. They change places for something useful or for someone they know.',
  rewrites: [
    { label: 'Say what waits there', text: '{match}, where you can [[find, ask or win what]]' },
    { label: 'Ask where they are', text: 'Where would you rather hear from us?', scope: 'sentence' },
  ],
  flags: {
    "[We're now on TikTok]!": "We're now on TikTok, where you can [[find, ask or win what]]!",
    '[Check out our Instagram page] 📸':
      'Check out our Instagram page, where you can [[find, ask or win what]] 📸',
    'Hello! [The museum has joined Threads].':
      'Hello! The museum has joined Threads, where you can [[find, ask or win what]].',
  },
  allows: [
    'You can now ask our nurses on WhatsApp from 8 to 8.',
    'A customer left us a lovely video on TikTok.',
    'I saw your question on Facebook and moved your booking.',
  ],
} satisfies Rule;
