import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'strong',
  match: [
    '[we | i | {name}] {be} (now | finally | officially | also | live | here | back | so excited to be | excited to be)? on {network}',
    '[we | i | {name}] {have} ({lately})? [joined | arrived on | landed on | made it to | opened | created | started | set up | got] (a | an | our | the)? {network}',
    '(find | see | catch)? (our)? (new | official | brand new) {network} {page}',
    '(we | i)? {have} (a | our own)? (new | brand new) [{network} | youtube] (page | account | channel | profile)',
    '[check out | visit | see | join] [our | my] {network} (page | account | channel | profile | feed)?',
  ],
  except: ['[i | we] {be} on x _0-1 [medication | street | road]', 'on {network} for [hours | the last]'],
  unless: { in: 'near', match: ['{gain}', '{howto}', '{asked}', '"?"'] },
  says: 'A new address is no reason to come. What waits there?',
  why: 'Readers already have a feed. They change places for something useful or for someone they know.',
  rewrites: [
    { label: 'Say what waits there', text: '[[What readers find there]]: {match|lower}' },
    { label: 'Ask where they are', text: 'Where would you rather hear from us?', scope: 'sentence' },
  ],
  flags: {
    "[We're now on TikTok]!": "[[What readers find there]]: we're now on TikTok!",
    '[Check out our Instagram page] 📸': '[[What readers find there]]: check out our Instagram page 📸',
    'Hello! [The museum has joined Threads].':
      'Hello! [[What readers find there]]: the museum has joined Threads.',
  },
  allows: [
    'You can now ask our nurses on WhatsApp: we are on WhatsApp from 8 to 8.',
    'A customer left us a lovely video on TikTok.',
    'I saw your question on Facebook and moved your booking.',
  ],
} satisfies Rule;
