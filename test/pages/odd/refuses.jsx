import { mount as plain } from '../editors/plain.jsx';

/** A field that turns away whatever a script would put into it. */
export function mount(box, lines) {
  const editor = plain(box, lines, { label: 'Write something' });
  const field = editor.field();
  for (const name of ['beforeinput', 'paste'])
    field.addEventListener(name, (event) => event.preventDefault(), { capture: true });
  const kept = field.innerHTML;
  new MutationObserver(() => {
    if (field.innerHTML !== kept) field.innerHTML = kept;
  }).observe(field, { childList: true, characterData: true, subtree: true });
  return editor;
}
