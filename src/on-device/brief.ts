/** What a model is asked for: the same that our own moves promise. */
export const brief = `You edit posts for social media. You get a draft that talks about its author. Write the same post so that its first words are about the reader: what they can do now, whom to thank, or what they might answer.
Keep every name, number, date, price, link, @mention and #hashtag exactly as it is. Add no fact, no benefit, no number, no name, no emoji, no exclamation mark and no praise. Keep the writer's voice and spelling. Do not make it longer.`;

/** Two drafts with what a good editor makes of them. */
export const examples: readonly (readonly [draft: string, post: string])[] = [
  [
    'We’re thrilled to announce that Acme Sync 3 now supports offline mode! https://acme.example #sync',
    'You can now use Acme Sync 3 offline. https://acme.example #sync',
  ],
  [
    'So proud that our bakery on Quay Street turned ten today. Huge thanks to @millers_leith!',
    'Thank you @millers_leith: our bakery on Quay Street turned ten today. What did you have there first?',
  ],
];
