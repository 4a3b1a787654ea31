import { render } from 'preact';
import browser, { type Runtime } from 'webextension-polyfill';
import { mapDraft } from '../composer/map';
import { recast } from '../languages/en/recast';
import { prepareEngine } from '../library';
import { isAsk } from '../messages';
import { nudges, type Settings, settings } from '../settings';
import { breathing } from '../story/breathing';
import { createCard } from '../story/card';
import { startStory } from '../story/start';
import cardCss from '../ui/card-surface.css?inline';
import css from '../ui/surface.css?inline';
import { Playground } from './Playground';
import './playground.css';
import { playground } from './site';

const page = document.getElementById('playground');
const draw = (chosen: Settings) => {
  const read = (field: HTMLElement) => mapDraft(field, 'plain').text;
  if (page) render(<Playground chosen={chosen} change={settings.change} read={read} />, page);
};

draw(await settings.get());
settings.watch(draw, new AbortController().signal);
const engine = await prepareEngine({}, breathing());
const story = startStory(browser.runtime, {
  known: { id: 'playground', site: playground },
  host: 'playground',
  settings,
  // What is posted here is play.
  remember: async () => undefined,
  nudged: nudges.add,
  css,
  engine: () => engine,
  wayOut: async () => ({ createCard: (world) => createCard(world, cardCss), recast }),
});
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  sender.id === browser.runtime.id && isAsk(message) ? story.answer(message) : undefined,
);
