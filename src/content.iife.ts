import browser from 'webextension-polyfill';
import { createEngine } from './create-engine';
import type { Tell } from './messages';
import { settings } from './settings';
import { lateRecasts } from './story/late-recasts';
import { siteOf } from './story/site-of';
import { startStory } from './story/start';
import css from './ui/surface.css?inline';

const host = location.hostname;
const known = siteOf(host);
const wanted: Tell = { tell: 'recasts wanted' };
if (known)
  startStory(browser.runtime, {
    known,
    host,
    settings,
    css,
    engine: () => createEngine({ recast: lateRecasts.recast }),
    recastsThere: async () => {
      if (!lateRecasts.there()) await browser.runtime.sendMessage(wanted);
    },
  });
