import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { AutoLink, Link } from '@ckeditor/ckeditor5-link';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { partsOf } from '../sample.js';

const markupOf = (part) => (part.startsWith('http') ? `<a href="${part}">${part}</a>` : part);
const dataOf = (lines) => lines.map((line) => `<p>${partsOf(line).map(markupOf).join('')}</p>`).join('');

/** What a block of its model says; a soft break is a line of its own. */
const textOf = (block) =>
  [...block.getChildren()].map((node) => (node.is('$text') ? node.data : '\n')).join('');

/** CKEditor 5 with links; it is made in a moment of its own, so its field comes later. */
export function mount(box, lines, props = {}) {
  const holder = document.createElement('div');
  box.append(holder);
  let editor = null;
  let gone = false;
  const destroy = (made) => made.destroy().then(() => holder.remove());
  ClassicEditor.create(holder, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Link, AutoLink],
    initialData: dataOf(lines),
    label: props.label ?? 'Write a post',
  }).then((made) => {
    if (gone) return destroy(made);
    editor = made;
  });
  return {
    field: () => editor?.ui.getEditableElement() ?? null,
    model: () => [...(editor?.model.document.getRoot().getChildren() ?? [])].map(textOf).join('\n'),
    reset: () => editor.setData(''),
    unmount() {
      gone = true;
      if (editor) destroy(editor);
    },
  };
}
