import { watchFields } from './composer/watch-fields';
import { isAsk, isLeft, type Tell } from './messages';
import { native } from './native';
import { takesHost } from './settings/origins';
import { later } from './story/later';
import { siteOfPage } from './story/site-of';

const { runtime } = native;
const wanted: Tell = { tell: 'wanted', file: 'story' };
const inFrame = window !== window.top;
let coming: Promise<unknown> | undefined;

/** Everything but this look-out comes with the first composer, or with the first question of a page of ours. */
const bringStory = () => {
  coming ??= runtime.sendMessage(wanted).catch(() => {
    coming = undefined;
  });
  return coming;
};

function lookOut(life: AbortSignal): void {
  const found = new AbortController();
  watchFields({
    document,
    site: later.site().site,
    signal: AbortSignal.any([life, found.signal]),
    onOpen() {
      void bringStory().then(() => {
        if (later.story()) found.abort();
      });
    },
  });
  const hear = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer?: unknown) => void,
  ) => {
    if (sender.id !== runtime.id) return;
    if (isLeft(message)) {
      if (!message.origins.some((origin) => takesHost(origin, location.hostname))) void later.leave();
      return;
    }
    // A frame speaks up when it has a composer; otherwise the page itself is meant.
    if (!isAsk(message) || Boolean(message.below) !== inFrame || (inFrame && !later.story())) return;
    void bringStory()
      .then(async () => (await later.story())?.answer(message))
      .then(respond, () => respond(undefined));
    return true;
  };
  runtime.onMessage.addListener(hear);
  life.addEventListener('abort', () => runtime.onMessage.removeListener(hear));
}

const life = later.look(() => siteOfPage(document));
if (life) lookOut(life);
