import browser from 'webextension-polyfill';
import { createEngine } from './create-engine';
import { settings } from './settings';
import { siteOf } from './story/site-of';
import { startStory } from './story/start';
import css from './ui/surface.css?inline';

const host = location.hostname;
const known = siteOf(host);
if (known) startStory(browser.runtime, { known, host, settings, css, engine: () => createEngine() });
