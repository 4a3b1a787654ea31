import Quill from 'quill';
import css from 'quill/dist/quill.core.css?inline';
import { MENTION } from '../sample.js';

const Inline = Quill.import('blots/inline');
class Mention extends Inline {
  static blotName = 'mention';
  static tagName = 'SPAN';
  static className = 'mention';
  static create(id) {
    // biome-ignore lint/complexity/noThisInStatic: the blot is made by the class it is asked of.
    const node = super.create();
    node.dataset.id = id;
    return node;
  }
  static formats(node) {
    return node.dataset.id;
  }
}
Quill.register(Mention);

const insertOf = (part) => {
  if (part === MENTION) return { insert: part, attributes: { mention: 'alice' } };
  if (part.startsWith('http')) return { insert: part, attributes: { link: part } };
  return { insert: part };
};

/** Quill 2 without a toolbar, with a mention format and link formats. */
export function mount(box, lines, props = {}) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const tree = box.getRootNode();
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  const holder = document.createElement('div');
  box.append(holder);
  const quill = new Quill(holder, {
    modules: { toolbar: false, history: { delay: 1000, userOnly: false } },
    placeholder: props.placeholder ?? 'What do you want to talk about?',
  });
  quill.root.setAttribute('role', 'textbox');
  if (props.label) quill.root.setAttribute('aria-label', props.label);
  const fill = (text) => {
    const inserts = text.flatMap((line) => [
      ...line
        .split(/(@alice|https?:\/\/\S+)/)
        .filter(Boolean)
        .map(insertOf),
      { insert: '\n' },
    ]);
    quill.setContents(inserts);
    quill.history.clear();
  };
  fill(lines);
  return {
    field: () => quill.root,
    model: () => quill.getText().replace(/\n$/, ''),
    reset: () => fill(['']),
    unmount: () => holder.remove(),
  };
}
