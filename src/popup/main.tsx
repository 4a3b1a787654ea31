import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createEngine } from '../library';
import { settings } from '../settings';
import { contextOf } from '../settings/context';
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

const draw = (state: PopupState) =>
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

const model = openPopup(
  {
    tab: await openTab(browser.tabs, location.search),
    async check(text) {
      const context = contextOf(await settings.get());
      const engine = createEngine();
      return { report: engine.check(text, context), recasts: engine.recast(text, context) };
    },
    settings,
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
void model.look();
