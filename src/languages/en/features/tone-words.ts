/** What a tone is told by: words, and phrases as the tokenizer writes them, with a space between tokens. */
const set = (words: string) => new Set(words.trim().split(/\s+/));

export const apologising =
  /\b((i|we)( 're| 'm| am| are)?( so| very| really| truly| sincerely| deeply)* (sorry|apologi[sz]ed?)|sorry (about|for(?! (him|her|them|anyone|those))|we|i|if|it|,? everyone|again)|(our|my|sincere|sincerest) apologies|apologies (for|,|if|to)|our mistake|my mistake|(?<!-)oops)\b|^(so |very )*(sorry|apologies)\b(?! (you|that|,? @))/;
export const pressing = set('hurry urgently asap last-minute expires expiring');
export const pressingPhrases =
  /\b(last chance|ends (today|tonight|soon|tomorrow)|final hours|only today|today only|act now|do n't wait|running out|before it 's (too late|gone)|(only|just|last|final) \S+ days left|(hours|spots|seats|tickets) left|last call|final call|closing soon|(by|before|until|at) midnight|while stocks|selling fast|almost gone|(buy|order|join|register|apply|call|shop|book|get yours) right now|deadline( is)? (:|today|tonight|tomorrow|midnight|noon)|urgent [:!])/g;
export const big = set(
  'best greatest #1 biggest largest leading world-class unbeatable unmatched unstoppable crushing crushed dominate dominating top fastest elite smartest finest killing smashed smashing record legendary superior unrivalled unrivaled',
);
/** What a big word may stand before without boasting. */
export const unboasted =
  /^(challenges?|problems?|issues?|experts?|questions?|fears?|runs?|practices?|causes?|threats?|risks?|friends?|wishes|part|way|interests?)$/;
export const proudly = set('proud thrilled excited delighted honored honoured pleased humbled privileged');
export const stiff = set(
  'strategic innovative innovation innovations solution solutions leverage leveraging synergy synergies stakeholders initiative initiatives commitment committed partnership collaboration seamless seamlessly cutting-edge end-to-end world-class industry-leading leading empower empowering empowers transform transforming transformation transformative excellence sustainable sustainability ecosystem portfolio enterprise enabling optimize optimise scalable robust global customers delivering drive drives driving growth accelerate strategy capabilities alliance agreement acquisition merger division industry platform operations resilient workforce enhance enhances foster provider unveils scalable',
);
/** Stiff words that markets, treaties and news have too: alone they make no press release. */
export const halfStiff = set(
  'agreement growth drive drives driving global customers industry operations division platform leading accelerate provider enterprise merger acquisition',
);
/** Words with a feeling or a haste in them: with one of these nothing is plain. */
export const loaded = set(
  'unacceptable ridiculous disgrace failed deserve heroes honor honour remember glamorous favorite favourite thank thanks thankful grateful gratitude appreciate sorry regret somehow pleased glad happy urgent urgently tonight best greatest largest leading biggest love hate amazing awesome wow',
);
export const toPeople =
  /\b(hope|wishing|wish|love|miss|hugs|happy|thinking of|welcome|cheers|take care|stay safe|get well|good luck|congratulations|congrats|thank|thanks|here for)( \S+){0,5} (you|your|everyone|everybody|all|friends|neighbours|neighbors|@\S+)\b/;
export const kind = set(
  'welcome hope hugs love care dear friends together wishing wish hugging thinking heart hearts neighbours neighbors everyone cheers lovely kindness kind gentle safe sweet birthday warm hug',
);
export const thanking =
  /\b(thank you|thank u|thx|thanks (so|for|everyone|everybody|all|again|a lot|very|@)|(many|big|huge|special|more|our) thanks|thanks to (all|everyone|everybody|our|my|those|each|every|@)|thankful|(so|very|truly|deeply|forever|am|'m|are|'re|feeling|incredibly|eternally|immensely) grateful|grateful (to|for)|(we|i) (really |truly |so )?appreciate|our gratitude|thanks[ ,!.]*$)/;
export const undeserved =
  /\b((honou?red|blessed|lucky|grateful) (to (be|have|receive|win|make|join|accept)|by|that|and)|(just|so) (lucky|annoying)|humbled|humblebrag|ca n't believe|do n't know (how|why)|somehow|who would have thought|never (thought|expected)|no idea|little old me|apparently|dream|imposter|embarrass\w+|awkward|ugh|undeserved)\b/;
export const practical =
  /\b(how to|tips?|steps?|here( 's|'s| is) (how|what|why)|here are (\S+ ){0,3}(ways|things|strategies|ideas|tricks|rules|answers|resources)|ways to|you can (now|also|use|get|apply|find|check|turn|save|avoid|try|do|change|call|ask|take|still)|make sure|guide (to|for|on)|dm us|let us know|we can help|happy to help|tap|press|use this|your \S+ (should|will)|check your|remember to|instead)\b/;
/** What an order for the author's sake begins with. */
export const pushVerbs = set(
  'subscribe share follow stream buy vote watch retweet rt repost like invite tune click order leave comment hit smash tag shop preorder pre-order',
);
/** What is asked for the author's sake, wherever it stands. */
export const pushing =
  /\b(follow (us|me|@)|follow our|(like|share) (and|\+|,|&) (share|like|follow|comment|subscribe|rt|retweet)|(give|drop|leave) us (a )?(follow|like|review|stars)|subscribe|retweet|please (rt|share|like|vote|follow)|rt (if|this|to|and|\+)|share this|share (with|to) (all|every)|tag (a|someone|your friends|two|three|\S+ friends)|(buy|order|shop|call|book|download|click|sign up|act) (now|today)|get (yours|it|them) (now|today)|vote (for )?(us|me)|vote now|click (here|the link)|pre-?order|hit (that|the) \S+|smash (that|the) \S+|dm (me|us)|comment (below|yes)|turn on notifications)(?!\S)/g;
export const hearts = /[❤🧡💛💚💙💜🤍🤗💕💖💗🫶🥰😊]/u;
export const funny = set(
  'lol haha hahaha yay woohoo psst oops whoops boop zoomies meow woof pun puns naps nap silly goofy wiggle',
);
export const laughs = /[😂🤣😜😝🤪😹🙃😅🐶🐱🍕🍩🦖🦄👻😋]/u;
