import { render } from 'preact';
import browser from 'webextension-polyfill';
import { settings } from '../settings';
import { contextOf } from '../settings/context';
import { forSites, openPublishers } from '../shelf/publishers';
import { browserModel } from './browser-model';
import { engine, laid } from './engine';
import { openPopup, type PopupState } from './model';
import { Popup } from './Popup';
import '../ui/own-page.css';
import './popup.css';
import { sample } from './sample';
import { openTab } from './tab';

const page = document.getElementById('popup')!;
// What is wrong with stored settings shows when they are read.
await settings.get();
const trouble = await settings.notice();
const { permissions, scripting, storage, tabs } = browser;
const sites = forSites(permissions, openPublishers(storage.local));

const draw = (state: PopupState) => {
  render(
    <>
      <Popup {...state} tell={(event) => void model.tell(event)} />
      {trouble && (
        <p class="notice" role="status">
          {trouble}
        </p>
      )}
    </>,
    page,
  );
  // Whoever pastes a text finds the engine there; painting goes first.
  if (state.view.state === 'paste') requestIdleCallback(() => void engine());
};

const model = openPopup(
  {
    tab: await openTab({ tabs, scripting, permissions: sites }, location.search),
    async check(text) {
      const context = contextOf(await settings.get(), await laid);
      const checks = await engine();
      return { report: checks.check(text, context), recasts: checks.recast(text, context, { others: true }) };
    },
    settings,
    model: browserModel,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    openSettings: () => void browser.runtime.openOptionsPage(),
    close: () => window.close(),
    sample,
  },
  draw,
);
addEventListener('pagehide', () => model.leave());
void model.look();
