import type { Tell } from './messages';
import { native } from './native';
import { history, nudges, settings } from './settings';
import { openLaid } from './shelf/laid';
import { later } from './story/later';
import type { KnownSite } from './story/site-of';
import { startStory } from './story/start';
import { openTeam } from './story/team';
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
  const team = await openTeam(openLaid(native.storage.local), later);
  return startStory(native.runtime, {
    known,
    host,
    settings,
    remember: history.add,
    nudged: nudges.add,
    css,
    team,
    wayOut,
  });
}

if (!later.story()) later.putStory(begin(later.site()));
