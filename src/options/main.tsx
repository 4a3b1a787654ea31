import { render } from 'preact';
import browser from 'webextension-polyfill';
import { builtInRules } from '../create-engine';
import type { Kept } from '../history/store';
import { history, type Settings, settings } from '../settings';
import { sites } from '../story/site-of';
import { Options } from './Options';
import '../ui/own-page.css';
import './options.css';
import type { OptionsEvent } from './view';

const page = document.getElementById('options')!;
const rules = builtInRules.map(({ id, rule }) => ({ ...rule, id }));
let chosen = await settings.get();
let notice = await settings.notice();
let kept: Kept | null = null;

function draw(): void {
  render(
    <Options
      settings={chosen}
      rules={rules}
      sites={sites.map(({ site }) => site)}
      version={browser.runtime.getManifest().version}
      kept={kept}
      notice={notice}
      tell={(event) => void hear(event)}
    />,
    page,
  );
}

async function hear(event: OptionsEvent): Promise<void> {
  if (event.do === 'open playground') {
    await browser.tabs.create({ url: browser.runtime.getURL('src/playground/index.html') });
    return;
  }
  if (event.do === 'look back') {
    await browser.tabs.create({ url: browser.runtime.getURL('src/look-back/index.html') });
    return;
  }
  if (event.do === 'wipe history') return history.wipe();
  const saved = await settings.change(event.choose);
  notice = saved.saved ? null : saved.says;
  draw();
}

async function readHistory(): Promise<void> {
  kept = await history.all();
  draw();
}

const open = new AbortController().signal;
settings.watch((next: Settings) => {
  chosen = next;
  draw();
}, open);
history.watch(() => void readHistory(), open);
draw();
void readHistory();
