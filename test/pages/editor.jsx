import { LINES } from './sample.js';

const editors = import.meta.glob('./editors/*.jsx', { eager: true, import: 'mount' });

// The page of one editor: #draft, #lexical…; what a test asks for is on `window.page`.
const name = location.hash.slice(1);
const editor = editors[`./editors/${name}.jsx`](document.querySelector('#box'), LINES);
window.page = editor;
document.querySelector('#post').addEventListener('click', () => {
  window.posted = editor.model();
});
