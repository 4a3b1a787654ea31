import { blank, type Move } from '../../../engine/move';
import { led, replaced } from '../compose';
import type { Draft } from '../draft';
import { isPlain, objectOf } from '../grammar/offer';
import { isAuthor, mainClause } from '../traits';

const network =
  'Instagram|Twitter|X|Facebook|LinkedIn|TikTok|YouTube|Snapchat|Threads|Bluesky|Mastodon|Pinterest|WhatsApp|Discord|Telegram|Twitch';
const asked = new RegExp(
  `^(?:please )?(?:follow|find|join|like) (us|me) on ((?:our )?(?:${network})(?: and (?:${network}))?(?: (?:at )?@\\w+)?)(?: for (?:more|all|the latest|regular|daily|our latest) (?:updates|news|content|posts|photos|stories)[^.!?]{0,30})?([.!]*)$`,
  'iu',
);
const onIt = new RegExp(`^(?:now )?(?:officially )?on (?:${network})\\b`, 'u');

/** Where to go, as an order. */
const findIt = /^\s*(?:find|visit|see) us ((?:at|in|on) (?=\d|the |our |stand|booth|\p{Lu}))/iu;

const subscribed =
  /^(?:please )?(?:subscribe to|sign up (?:for|to)) ((?:our|my) (?:(?:free|weekly|monthly) )?(?:e-?)?newsletter)(?: (?:for|to)\b[^.!?@#\d]*)?([.!]*)$/iu;

/** A new channel or a new address: where the reader finds us, and for a channel what is there for them. */
const move: Move<Draft> = {
  kind: 'reader',
  label: 'What they get first',
  make(draft) {
    const { dropped } = draft;
    const at = draft.news.findIndex(({ core }) => core.trim());
    const core = draft.news[at]?.core.trim() ?? '';
    const found = asked.exec(core);
    const made = (text: string, worth: number) => [
      { text: led(draft, '', replaced(draft, at, text)), dropped, worth },
    ];
    const there = blank('what people can use or enjoy');
    if (found)
      return made(
        `You can find ${there} from ${found[1]?.toLowerCase()} on ${found[2]}${found[3] || '.'}`,
        0.78,
      );
    const [, channel, end] = subscribed.exec(core) ?? [];
    if (channel) return made(`In ${channel} you will find ${there}${end || '.'}`, 0.78);
    const place = draft.news.findIndex(({ core }, index) => index < 3 && findIt.test(core.trim()));
    if (place >= 0)
      return [
        {
          text: led(
            draft,
            '',
            replaced(draft, place, draft.news[place]!.core.replace(findIt, 'You can find us $1')),
          ),
          dropped,
          worth: 0.76,
        },
      ];
    const main = mainClause(draft);
    if (!main || main.at !== at || !isPlain(main.clause)) return [];
    const { subject, verb, rest, stop, tense } = main.clause;
    if (!isAuthor(draft, subject)) return [];
    const whom = objectOf(subject);
    if (verb.base === 'be' && onIt.test(rest))
      return made(
        `You can now find ${there} from ${whom} ${rest.replace(/^(?:now |officially )*/, '')}${stop}`,
        0.78,
      );
    const moved = verb.base === 'move' && tense !== 'future' && /^(?:in)?to (?!the cloud)(.*)$/su.exec(rest);
    const home =
      moved &&
      /\b(?:office|offices|home|premises|shop|studio|building|site|address|space|headquarters)\b/i.test(
        moved[1] ?? '',
      );
    return home
      ? made(`You can now find ${whom} in ${(moved[1] ?? '').replace(/^an? /, 'our ')}${stop}`, 0.78)
      : [];
  },
  turns: {
    'Follow us on Instagram!': 'You can find [[what people can use or enjoy]] from us on Instagram!',
    'Subscribe to our newsletter for the latest news!':
      'In our newsletter you will find [[what people can use or enjoy]]!',
    'We’re now on TikTok! Ask for @fernbakery.':
      'You can now find [[what people can use or enjoy]] from us on TikTok! Ask for @fernbakery.',
    'We’ve moved! Find us at 14 Quay Street from Monday.':
      'We’ve moved! You can find us at 14 Quay Street from Monday.',
    'We have moved to a new office in Cork!': 'You can now find us in our new office in Cork!',
  },
  leaves: ['We moved to tears.', 'Follow the river.', 'We are on it.'],
};
export default move;
