import { mount as plain } from '../editors/plain.jsx';

/** A field that cuts what is pasted into it to eight letters. */
export function mount(box, lines) {
  const editor = plain(box, lines, { label: 'Write something' });
  editor.field().addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain').slice(0, 8);
    document.execCommand('insertText', false, text);
  });
  return editor;
}
