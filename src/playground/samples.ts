import type { Key } from '../say';

/** Drafts to play with: what people write about themselves, and one that is for its reader. */
export const samples = [
  {
    name: 'sample_launch',
    draft:
      'We’re beyond thrilled to announce that Marlow Notes now works offline! Our award-winning team has worked incredibly hard on this one. Follow us for more marlownotes.example #notes',
  },
  {
    name: 'sample_birthday',
    draft:
      'Proud to share that our café turned five! 🎉 Come and celebrate us this Saturday, Mill Lane 4.\n\nWe couldn’t be prouder of what we have achieved.',
  },
  {
    name: 'sample_prize',
    draft:
      'Humbled and honoured to be named one of this year’s Forty Under Forty. Still can’t believe that little old me gets to stand on that stage!',
  },
  {
    name: 'sample_channel',
    draft: 'Big news: we’re now on TikTok! Follow us on all our channels and don’t forget to like and share.',
  },
  {
    name: 'sample_reader',
    draft:
      'Does the train eat your notes? You can now keep writing without a signal: update the app and switch on offline mode. Which tunnel shall we test next?',
  },
] as const satisfies readonly { readonly name: Key; readonly draft: string }[];
