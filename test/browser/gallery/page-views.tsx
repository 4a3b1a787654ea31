import { useState } from 'preact/hooks';
import type { Posted } from '../../../src/history/posted';
import { weekOf } from '../../../src/history/weeks';
import { Options } from '../../../src/options/Options';
import type { OptionsEvent, RuleShown, SiteShown } from '../../../src/options/view';
import { Playground } from '../../../src/playground/Playground';
import { say } from '../../../src/say';
import { defaults, type Settings } from '../../../src/settings/shape';
import type { Told } from './in-page-views';
import { usePresets } from './presets';

const rules: readonly RuleShown[] = [
  {
    id: 'launch-fanfare',
    category: 'announce',
    severity: 'strong',
    says: 'Readers meet your delight before their news.',
    why: 'A feed shows a line or two. Spend it on what changes for them.',
    flags: { '[We’re thrilled to announce] the late bus!': 'Meet the late bus!' },
    allows: ['The late bus runs until one.'],
  },
  {
    id: 'follow-us',
    category: 'channel',
    severity: 'warn',
    says: 'Give people a reason to come along.',
    why: '“Follow us” asks for something and offers nothing. People follow what helps them: say what they will find.',
    link: 'https://youward.example/why',
    flags: {
      '[Follow us on Instagram]!': 'On Instagram you’ll find [[what they come for]]!',
      'And [don’t forget to follow our page].': '',
      '[We’re now on TikTok].': '',
    },
    allows: [
      'Follow the coast path to the café.',
      'Follow for a recipe you can cook in ten minutes.',
      'Which accounts should I follow for tide news?',
    ],
  },
  {
    id: 'all-we-no-you',
    category: 'reader',
    severity: 'note',
    says: 'Readers look for themselves in the first line.',
    why: 'People read on where they are in it.',
    flags: { '[We made our new oven]': '' },
    allows: [],
  },
];
const sites: readonly SiteShown[] = [
  { name: 'X', hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'] },
  { name: 'Facebook', hosts: ['www.facebook.com', 'm.facebook.com'] },
  { name: 'Tool', hosts: ['app.tool.example'], asked: true },
];
const used: Settings = {
  ...defaults,
  names: { ...defaults.names, names: ['Marlow'], products: ['Marlow Notes'], handles: ['@marlownotes'] },
  you: ['people who write', 'students'],
  rulesOff: ['all-we-no-you'],
  sitesOff: ['www.facebook.com', 'm.facebook.com', 'old.example'],
  ignored: [{ rule: 'follow-us', phrase: 'Follow us for more' }],
  history: 'counts',
};

/** Eleven weeks of three posts each, closer to the reader every week; one week without any. */
const posts: readonly Posted[] = Array.from({ length: 12 }, (_, week) => week)
  .filter((week) => week !== 4)
  .flatMap((week) =>
    [0, 1, 2].map((post) => ({
      at: weekOf(Date.now(), 11 - week) + post * 36e5,
      site: 'x',
      kind: 'post' as const,
      first: 20 + week * 3,
      focus: 25 + week * 4 + post * 3,
      reason: post < week / 4,
      rules: week < 8 ? ['launch-fanfare', 'follow-us'] : post === 0 ? ['launch-fanfare'] : ['learn-more'],
      rewrites: post % 2,
      text: null,
    })),
  );

/** The settings page keeping its own settings, as its page does. */
function Live({
  tell,
  start,
  notice = null,
}: Told & { readonly start: Settings; readonly notice?: string | null }) {
  const [settings, keep] = useState(start);
  const [granted, grant] = useState<readonly string[]>(start === used ? ['https://kiln.example/*'] : []);
  const [wiped, wipe] = useState(start.history === 'off');
  const hear = (event: OptionsEvent) => {
    tell(event);
    if (event.do === 'change') keep(event.choose);
    if (event.do === 'wipe history') wipe(true);
    if (event.do === 'grant') grant([...granted, ...event.origins]);
    if (event.do === 'give back') grant(granted.filter((one) => !event.origins.includes(one)));
  };
  return (
    <Options
      settings={settings}
      rules={rules}
      sites={sites}
      granted={granted}
      version="0.1.0"
      hasModel
      kept={{ posts: wiped ? [] : posts, unread: 0 }}
      outcomes={{ 'as is': 2, rewritten: 5, edited: 1, left: 0 }}
      presets={usePresets(start === used)}
      notice={notice}
      tell={hear}
    />
  );
}

export const options = ({ tell }: Told) => <Live tell={tell} start={used} />;
export const optionsNew = ({ tell }: Told) => (
  <Live tell={tell} start={defaults} notice={say('settings_damaged')} />
);

/** The playground without Youward in it: posting shows what stands in the field. */
export const playground = ({ tell }: Told) => {
  const [settings, keep] = useState(defaults);
  const change = (choose: (settings: Settings) => Settings) => {
    tell({ do: 'change' });
    keep(choose);
    return Promise.resolve({ saved: true } as const);
  };
  const done = () => tell({ do: 'done' });
  return <Playground chosen={settings} change={change} read={(field) => field.innerText} done={done} />;
};

export { optionsPresets, optionsStudio } from './presets';
