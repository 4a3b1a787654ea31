import '../../../src/popup/popup.css';
import '../../../src/options/options.css';
import '../../../src/playground/playground.css';
import './gallery.css';
import { render } from 'preact';
import { speakIn } from './tongue';
import { views } from './views';

// ?view=card&scheme=dark&tongue=de, or the same asked of `show` while the page stands. What a view tells is kept on the
// page for the tests to read, and so are the names of all views.
const told: unknown[] = [];
const stage = document.getElementById('stage')!;

/** Draws one view, in the place of the last one; nothing of that is left. */
function show({ view = 'chips', scheme = 'light', tongue = 'en', dir = '' }: Record<string, string>): void {
  const View = views[view];
  if (!View) throw new Error(`There is no view ${view}. There are: ${Object.keys(views).join(', ')}.`);
  render(null, stage);
  told.length = 0;
  speakIn(tongue);
  if (dir) document.documentElement.dir = dir;
  document.body.dataset.scheme = scheme;
  document.body.classList.toggle('whole', view.startsWith('options') || view.startsWith('playground'));
  render(<View tell={(event: unknown) => void told.push(event)} />, stage);
}

Object.assign(window, { told, views: Object.keys(views), show });
show(Object.fromEntries(new URLSearchParams(location.search)));
