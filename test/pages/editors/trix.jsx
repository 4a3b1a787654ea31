import 'trix';
import { partsOf } from '../sample.js';

const markupOf = (part) => (part.startsWith('http') ? `<a href="${part}">${part}</a>` : part);

/** Trix, which holds a draft's lines in one block. */
export function mount(box, lines, props = {}) {
  const field = document.createElement('trix-editor');
  field.setAttribute('aria-label', props.label ?? 'Write a post');
  field.addEventListener(
    'trix-initialize',
    () =>
      field.editor.loadHTML(
        `<div>${lines.map((line) => partsOf(line).map(markupOf).join('')).join('<br>')}</div>`,
      ),
    { once: true },
  );
  box.append(field);
  return {
    field: () => field,
    model: () => field.editor.getDocument().toString().replace(/\n$/, ''),
    reset: () => field.editor.loadHTML(''),
    unmount: () => box.replaceChildren(),
  };
}
