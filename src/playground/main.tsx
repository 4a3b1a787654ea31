import { render } from 'preact';
import browser, { type Runtime } from 'webextension-polyfill';
import { mapDraft } from '../composer/map';
import { recast } from '../languages/en/recast';
import { isAsk } from '../messages';
import { nudges, type Settings, settings } from '../settings';
import { openLaid } from '../shelf/laid';
import { createCard } from '../story/card';
import { startStory } from '../story/start';
import { openTeam } from '../story/team';
import { tellingOf } from '../tellings';
import cardCss from '../ui/card-surface.css?inline';
import { openOwnPage } from '../ui/own-page';
import css from '../ui/surface.css?inline';
import { Playground } from './Playground';
import './playground.css';
import { playground } from './site';

openOwnPage('play_title');
const page = document.getElementById('playground');
const draw = (chosen: Settings) => {
  const read = (field: HTMLElement) => mapDraft(field, 'plain').text;
  const done = () => void leave();
  if (page) render(<Playground chosen={chosen} change={settings.change} read={read} done={done} />, page);
};

/** Closes this page. A new tab takes its place first, so that no window ends with it. */
async function leave(): Promise<void> {
  const [tab] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.create({})]);
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

draw(await settings.get());
settings.watch(draw, new AbortController().signal);
const team = await openTeam(openLaid(browser.storage.local), { recast });
const story = startStory(browser.runtime, {
  known: { id: 'playground', site: playground },
  host: 'playground',
  settings,
  // What is posted here is play.
  remember: async () => undefined,
  nudged: nudges.add,
  css,
  team,
  wayOut: async () => ({ createCard: (world) => createCard(world, cardCss), recast, tellingOf }),
});
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  sender.id === browser.runtime.id && isAsk(message) ? story.answer(message) : undefined,
);
