import { LINES } from './sample.js';

const editors = import.meta.glob(['./editors/*.jsx', './odd/*.jsx'], { eager: true, import: 'mount' });

// The page of one editor: #draft, #lexical…; ?in=shadow and the like say where it stands.
// What a test asks for is on `window.page`.
const name = location.hash.slice(1);
const mount = editors[`./editors/${name}.jsx`] ?? editors[`./odd/${name}.jsx`];
const where = new URLSearchParams(location.search);
const composer = document.querySelector('.composer');

/** Where the editor's box stands; the composer's own box by default. */
function place() {
  switch (where.get('in')) {
    case 'shadow': {
      const host = document.createElement('x-composer');
      document.querySelector('main').append(host);
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '[contenteditable]{min-height:96px;white-space:pre-wrap} p{margin:0} textarea{width:560px}',
      );
      root.adoptedStyleSheets = [sheet];
      root.append(composer);
      break;
    }
    case 'dialog': {
      const dialog = document.createElement('dialog');
      document.querySelector('main').append(dialog);
      dialog.append(composer);
      dialog.showModal();
      break;
    }
    case 'moved':
      composer.classList.add('moved');
      break;
    case 'scrolled':
      document.body.classList.add('long');
      break;
  }
  return composer.querySelector('#box');
}

const lines = where.has('lines') ? JSON.parse(where.get('lines')) : LINES;
const box = place();
let editor = mount(box, lines);
window.page = {
  field: () => editor.field(),
  model: () => editor.model(),
  reset: () => editor.reset(),
  unmount: () => editor.unmount(),
  mount: (text = lines) => {
    box.replaceChildren();
    editor = mount(box, text);
  },
};
composer.querySelector('#post').addEventListener('click', () => {
  window.posted = editor.model();
});
