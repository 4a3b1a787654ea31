import { render } from 'preact';
import browser from 'webextension-polyfill';
import { builtInRules } from '../create-engine';
import { type Settings, settings } from '../settings';
import { sites } from '../story/site-of';
import { Options } from './Options';
import '../ui/own-page.css';
import './options.css';
import type { OptionsEvent } from './view';

const page = document.getElementById('options')!;
const rules = builtInRules.map(({ id, rule }) => ({ ...rule, id }));
let chosen = await settings.get();
let notice = await settings.notice();

function draw(): void {
  render(
    <Options
      settings={chosen}
      rules={rules}
      sites={sites.map(({ site }) => site)}
      version={browser.runtime.getManifest().version}
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
  const saved = await settings.change(event.choose);
  notice = saved.saved ? null : saved.says;
  draw();
}

settings.watch((next: Settings) => {
  chosen = next;
  draw();
}, new AbortController().signal);
draw();
