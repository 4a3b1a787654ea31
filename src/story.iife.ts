import browser from 'webextension-polyfill';
import { createEngine } from './create-engine';
import type { Tell } from './messages';
import { settings } from './settings';
import { later } from './story/later';
import { siteOf } from './story/site-of';
import { startStory } from './story/start';
import css from './ui/surface.css?inline';

const host = location.hostname;
const known = siteOf(host);
const wanted: Tell = { tell: 'wanted', file: 'recast' };
if (known && !later.story())
  later.putStory(
    startStory(browser.runtime, {
      known,
      host,
      settings,
      css,
      engine: () => createEngine({ recast: later.recast }),
      recastsThere: async () => {
        if (!later.canRecast()) await browser.runtime.sendMessage(wanted);
      },
    }),
  );
