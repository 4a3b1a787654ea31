/** An editor that lets a rewrite stand in its nodes, never takes it, and draws its own text again at the next letter. */
export function mount(box, lines) {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-label', 'Write something');
  let text = lines.join('\n');
  field.textContent = text;
  field.addEventListener('beforeinput', (event) => {
    if (event.inputType !== 'insertText' || !event.isTrusted) return;
    event.preventDefault();
    text += event.data;
    field.textContent = text;
    getSelection().collapse(field.firstChild, text.length);
  });
  box.append(field);
  return { field: () => field, model: () => text, unmount: () => field.remove() };
}
