import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createEngine } from '../create-engine';
import { settings } from '../settings';
import { contextOf } from '../settings/context';
import { openPopup, type PopupState } from './model';
import { Popup } from './Popup';
import './popup.css';

/** The tab the popup speaks of: the active one, or `?tab=ID` when the page is opened in a tab of its own. */
async function findTab(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

const page = document.getElementById('popup')!;
const id = await findTab();
const nobody = () => Promise.reject(new Error('Receiving end does not exist.'));
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
    tab: {
      ask: (ask) => (id === undefined ? nobody() : browser.tabs.sendMessage(id, ask)),
      reload: () => (id === undefined ? nobody() : browser.tabs.reload(id)),
    },
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
    sample:
      'We’re so proud to announce that our café turned five! Our wonderful team has worked incredibly hard. Follow us for more.',
  },
  draw,
);
void model.look();
