import { watchFields } from './composer/watch-fields';
import { isAsk, type Tell } from './messages';
import { later } from './story/later';
import { siteOf } from './story/site-of';

/** Straight from the browser: what makes them all alike would be most of what every page has to read. */
const { runtime } = (globalThis as { readonly browser?: typeof chrome }).browser ?? chrome;
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
  runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== runtime.id || !isAsk(message)) return;
    void bringStory()
      .then(async () => (await later.story())?.answer(message))
      .then(respond, () => respond(undefined));
    return true;
  });
}
