import browser, { type Runtime } from 'webextension-polyfill';
import { isTell, type Left } from './messages';
import { settings } from './settings';
import { askedFor } from './settings/origins';

const playground = 'src/playground/index.html';
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

const lookOut = 'src/content.iife.js';
const { permissions, runtime, scripting, tabs } = browser;
let turn: Promise<unknown> = Promise.resolve();

/** What is granted now, and the part of it that the writer asked for. */
async function granted() {
  const { origins = [] } = await permissions.getAll();
  const installed = [...(runtime.getManifest().host_permissions ?? [])];
  return { origins, asked: [...askedFor(origins, installed)] };
}

/** The look-out runs where it was asked for, in frames too: a composer may stand in one whose name was granted. */
async function follow(): Promise<void> {
  const { asked } = await granted();
  const there = await scripting.getRegisteredContentScripts({ ids: ['asked'] });
  if (there.length) await scripting.unregisterContentScripts({ ids: ['asked'] });
  if (!asked.length) return;
  await scripting.registerContentScripts([
    { id: 'asked', matches: asked, js: [lookOut], allFrames: true, runAt: 'document_idle' },
  ]);
}

/** One after the other: two grants at once must not register the same script twice. */
function followInTurn(): Promise<void> {
  const followed = turn.then(follow);
  turn = followed.catch((error) => console.warn(String(error)));
  return followed;
}

/** Starts in the tabs that are open already; a look-out that is there stays the only one. */
async function start(origins: readonly string[]): Promise<void> {
  const open = [...(await tabs.query({ url: [...origins] })), ...(await tabs.query({ active: true }))];
  for (const tabId of new Set(open.map(({ id }) => id)))
    if (tabId !== undefined)
      scripting
        .executeScript({ target: { tabId, allFrames: true }, files: [lookOut] })
        .catch(() => undefined);
}

permissions.onAdded.addListener(({ origins = [] }) => {
  if (origins.length) void followInTurn().then(() => start(origins));
});
permissions.onRemoved.addListener(async ({ origins = [] }) => {
  if (!origins.length) return;
  await followInTurn();
  const left: Left = { tell: 'left', origins: (await granted()).origins };
  for (const { id } of await tabs.query({}))
    if (id !== undefined) tabs.sendMessage(id, left).catch(() => undefined);
});
// An update forgets what was registered, and permissions may have changed while nobody was there to hear it.
runtime.onInstalled.addListener(() => void followInTurn());
runtime.onStartup.addListener(() => void followInTurn());
