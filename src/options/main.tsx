import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Outcomes } from '../history/nudges';
import type { Kept } from '../history/store';
import { hasModel } from '../on-device/author';
import { history, nudges, settings } from '../settings';
import { sites } from '../story/site-of';
import { openOwnPage } from '../ui/own-page';
import { openGranted } from './granted';
import { Options } from './Options';
import { openPresets } from './presets/open';
import './options.css';
import type { OptionsEvent } from './view';

openOwnPage('settings_title');
let [chosen, notice] = [await settings.get(), await settings.notice()];
let read: { kept: Kept; outcomes: Outcomes; granted: readonly string[] } | null = null;
const { runtime, tabs } = browser;
const granted = openGranted(browser);
const presets = openPresets(browser, () => draw());
const openPage = (name: string) => void tabs.create({ url: runtime.getURL(`src/${name}/index.html`) });

function draw(): void {
  render(
    <Options
      {...(read ?? { kept: null, outcomes: null, granted: [] })}
      {...{ notice, settings: chosen, hasModel: hasModel(globalThis) }}
      sites={sites.map(({ site }) => site)}
      version={runtime.getManifest().version}
      {...presets()}
      tell={(event) => void hear(event)}
    />,
    document.getElementById('options')!,
  );
}

async function hear(event: OptionsEvent): Promise<void> {
  if (event.do === 'open playground') return openPage('playground');
  if (event.do === 'look back') return openPage('look-back');
  if (event.do === 'wipe history') return history.wipe();
  if (event.do === 'grant') return void granted.ask(event.origins);
  if (event.do === 'give back') return void granted.giveBack(event.origins);
  const saved = await settings.change(event.choose);
  notice = saved.saved ? null : saved.says;
  draw();
}

async function readAnew(): Promise<void> {
  read = { kept: await history.all(), outcomes: await nudges.counts(), granted: await granted.origins() };
  draw();
}

const open = new AbortController().signal;
settings.watch((next) => {
  chosen = next;
  draw();
}, open);
history.watch(() => void readAnew(), open);
granted.watch(() => void readAnew());
void readAnew();
