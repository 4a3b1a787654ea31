import browser from 'webextension-polyfill';
import { createEngine } from './create-engine';
import { settings } from './settings';
import { siteOf } from './story/site-of';
import { startStory } from './story/start';
import css from './ui/surface.css?inline';

const known = siteOf(location.hostname);
if (known) startStory(browser.runtime, { known, settings, css, engine: () => createEngine() });
