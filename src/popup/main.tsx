import { render } from 'preact';
import browser from 'webextension-polyfill';
import { settings } from '../settings';
import { contextOf } from '../settings/context';
import { forSites, openPublishers } from '../shelf/publishers';
import { openOwnPage } from '../ui/own-page';
import { browserModel } from './browser-model';
import { engine, laid } from './engine';
import { atFirst, openPopup, type PopupModel, type PopupState } from './model';
import { Page } from './Page';
import './popup.css';
import { sample } from './sample';
import { openTab } from './tab';

openOwnPage('app_name');
const page = document.getElementById('popup')!;
let trouble: string | null = null;
let tell: PopupModel['tell'] = async () => undefined;

const draw = (state: PopupState) => {
  render(<Page {...state} trouble={trouble} tell={(event) => void tell(event)} />, page);
  // Whoever pastes a text finds the engine there; painting goes first.
  if (state.view.state === 'paste') requestIdleCallback(() => void engine());
};

// The frame stands before storage and tabs have answered.
draw(atFirst);
const { permissions, scripting, storage, tabs } = browser;
const sites = forSites(permissions, openPublishers(storage.local));
const [tab] = await Promise.all([
  openTab({ tabs, scripting, permissions: sites }, location.search),
  // What is wrong with stored settings shows when they are read.
  settings.get(),
]);
trouble = await settings.notice();

const model = openPopup(
  {
    tab,
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
tell = model.tell;
addEventListener('pagehide', () => model.leave());
void model.look();
