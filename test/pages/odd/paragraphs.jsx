import { mount as plain } from '../editors/plain.jsx';

/** An editor that makes paragraphs of what is pasted, drops the empty ones, and keeps a history of its own by keys. */
export function mount(box, lines) {
  const editor = plain(box, lines, { label: 'Write something' });
  const field = editor.field();
  const past = [];
  const keep = () => past.push(field.innerHTML);
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    keep();
    const put = event.clipboardData.getData('text/plain').split(/\n+/);
    for (const [index, line] of put.entries()) {
      if (index) document.execCommand('insertParagraph');
      document.execCommand('insertText', false, line);
    }
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace') keep();
    if (event.key !== 'z' || !event.ctrlKey) return;
    event.preventDefault();
    if (past.length) field.innerHTML = past.pop();
  });
  return editor;
}
