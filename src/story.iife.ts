import browser from 'webextension-polyfill';
import { prepareEngine } from './create-engine';
import type { Tell } from './messages';
import { settings } from './settings';
import { breathing } from './story/breathing';
import { later } from './story/later';
import { type KnownSite, siteOf } from './story/site-of';
import { startStory } from './story/start';
import css from './ui/surface.css?inline';

const host = location.hostname;
const known = siteOf(host);
const wanted: Tell = { tell: 'wanted', file: 'recast' };

async function begin(known: KnownSite) {
  const engine = await prepareEngine({ recast: later.recast }, breathing());
  return startStory(browser.runtime, {
    known,
    host,
    settings,
    css,
    engine: () => engine,
    recastsThere: async () => {
      if (!later.canRecast()) await browser.runtime.sendMessage(wanted);
    },
  });
}

if (known && !later.story()) later.putStory(begin(known));
