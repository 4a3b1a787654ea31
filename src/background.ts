import browser, { type Runtime } from 'webextension-polyfill';
import { checkSubscriptions } from './background/checks';
import { followPolicy } from './background/organisation';
import { followSites } from './background/sites';
import { travel } from './background/travel';
import { isTell } from './messages';
import { settings } from './settings';
import { forSites, openPublishers } from './shelf/publishers';
import { openShelf } from './shelf/store';

const playground = 'src/playground/index.html';
const { local, sync } = browser.storage;
const shelf = openShelf(local, (work) => navigator.locks.request('presets', work));
const publishers = openPublishers(local);

followSites({ browser, sites: forSites(browser.permissions, publishers), publishers });
followPolicy(browser, shelf);
checkSubscriptions(browser, shelf);
travel({ sync, local, settings, shelf });

/** `you-fill` of the light scheme: the toolbar's own colour is not known here. */
const badgeColour = '#962a6e';

browser.runtime.onInstalled.addListener(({ reason }) => {
  void settings.change((held) => ({ ...held, since: held.since ?? Date.now() }));
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(playground) });
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || !isTell(message)) return;
  const tabId = sender.tab.id;
  if (message.tell === 'wanted') {
    const target = { tabId, frameIds: [sender.frameId ?? 0] };
    const files = [`src/${message.file}.iife.js`];
    return browser.scripting.executeScript({ target, files }).then(() => true);
  }
  // A tab may close at any moment; a badge on it is then no loss.
  const quiet = () => undefined;
  browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour }).catch(quiet);
  browser.action.setBadgeText({ tabId, text: message.count > 0 ? String(message.count) : '' }).catch(quiet);
});
