import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'warn',
  kind: 'post',
  match: [
    '[on | across | via] (all)? [our | my] (other | social)? (social media)? [socials | social media | channels | platforms | social networks]',
    '[find | follow | catch | reach | see] [us | me] (on | at) {network} (, {network})? (and | or | & | ,) {network}',
    '[we | i | {name}] {be} (also)? on {network} (, {network})? (and | & | ,) {network}',
    'on all (the)? [socials | social platforms | social media | your favorite platforms]',
  ],
  unless: { in: 'near', match: ['{gain}', '{asked}', '?', '^ for', '^ to get'] },
  says: 'Many addresses, no errand. Why would your reader go there?',
  why: 'Being everywhere is work for the writer and noise for the reader. One place with a reason is enough.',
  rewrites: [{ label: 'One reason to come', text: '{match}, where you can [[ask, find or win what]]' }],
  flags: {
    'See the new kit [on all our socials].':
      'See the new kit on all our socials, where you can [[ask, find or win what]].',
    '[Find us on Facebook, Instagram and TikTok].':
      'Find us on Facebook, Instagram and TikTok, where you can [[ask, find or win what]].',
    'Tour photos tomorrow [across our channels] 📷':
      'Tour photos tomorrow across our channels, where you can [[ask, find or win what]] 📷',
  },
  allows: [
    'Need help tonight? Reach us on WhatsApp or Messenger.',
    'Scam alert: fake Acme pages on Facebook and Instagram ask for your card.',
    'The council cleared the channels before the rain.',
  ],
} satisfies Rule;
