import '../../../src/popup/popup.css';
import '../../../src/options/options.css';
import '../../../src/playground/playground.css';
import './gallery.css';
import { render } from 'preact';
import { speakIn } from './tongue';
import { views } from './views';

// One view a page: ?view=card&scheme=dark&tongue=de. What a view tells is kept on the page for the tests to read,
// and so are the names of all views.
const asked = new URLSearchParams(location.search);
document.body.dataset.scheme = asked.get('scheme') ?? 'light';
speakIn(asked.get('tongue') ?? 'en');
if (asked.get('dir')) document.documentElement.dir = asked.get('dir') ?? '';
const name = asked.get('view') ?? 'chips';
document.body.classList.toggle('whole', name.startsWith('options') || name.startsWith('playground'));
const View = views[name];
if (!View) throw new Error(`There is no view ${name}. There are: ${Object.keys(views).join(', ')}.`);
const told: unknown[] = [];
Object.assign(window, { told, views: Object.keys(views) });
const stage = document.getElementById('stage');
if (stage) render(<View tell={(event: unknown) => void told.push(event)} />, stage);
