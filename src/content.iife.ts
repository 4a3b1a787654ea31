import browser from 'webextension-polyfill';
import { watchFields } from './composer/watch-fields';
import { isAsk, type Tell } from './messages';
import { later } from './story/later';
import { siteOf } from './story/site-of';

const { runtime } = browser;
const known = siteOf(location.hostname);
const wanted: Tell = { tell: 'wanted', file: 'story' };
let coming: Promise<unknown> | undefined;

/** Everything but this look-out comes with the first composer, or with the first question of a page of ours. */
const bringStory = () => {
  coming ??= runtime.sendMessage(wanted).catch(() => {
    coming = undefined;
  });
  return coming;
};

if (known) {
  const found = new AbortController();
  watchFields({
    document,
    site: known.site,
    signal: found.signal,
    onOpen() {
      void bringStory().then(() => {
        if (later.story()) found.abort();
      });
    },
  });
  runtime.onMessage.addListener((message: unknown, sender: { readonly id?: string | undefined }) => {
    if (sender.id !== runtime.id || !isAsk(message)) return;
    return bringStory().then(async () => (await later.story())?.answer(message));
  });
}
