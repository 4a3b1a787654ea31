import { prepareEngine } from './create-engine';
import type { Tell } from './messages';
import { native } from './native';
import { history, nudges, settings } from './settings';
import { breathing } from './story/breathing';
import { later } from './story/later';
import type { KnownSite } from './story/site-of';
import { startStory } from './story/start';
import css from './ui/surface.css?inline';

const host = location.hostname;
const wanted: Tell = { tell: 'wanted', file: 'card' };

async function wayOut() {
  if (!later.wayOut()) await native.runtime.sendMessage(wanted);
  const arrived = later.wayOut();
  if (!arrived) throw new Error('The card did not arrive. Load this page again.');
  return arrived;
}

async function begin(known: KnownSite) {
  const engine = await prepareEngine({ recast: later.recast }, breathing());
  return startStory(native.runtime, {
    known,
    host,
    settings,
    remember: history.add,
    nudged: nudges.add,
    css,
    engine: () => engine,
    wayOut,
  });
}

if (!later.story()) later.putStory(begin(later.site()));
