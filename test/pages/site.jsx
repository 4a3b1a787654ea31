import { flushSync } from 'react-dom';

const editors = import.meta.glob('./editors/*.jsx', { eager: true, import: 'mount' });
const families = { textarea: 'field', tiptap: 'prosemirror' };

// A page of `sites/*.html`: each `data-editor` gets the real library of that name. `data-field` has the attributes
// that the site gives its field; `data-expect` says what Youward takes it for, no `data-expect`: it is never read.
const slots = [];
const gather = (root) => {
  slots.push(...root.querySelectorAll('[data-editor]'));
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) gather(element.shadowRoot);
};
gather(document);

const mounted = slots.map((slot, index) => {
  const { editor: name, expect: kind, field: attributes, shape } = slot.dataset;
  const text = `Draft ${index} of this page, for @alice`;
  let editor;
  flushSync(() => {
    editor = editors[`./editors/${name}.jsx`](slot, [text, 'and a second line.'], {
      placeholder: '',
      label: '',
    });
  });
  const field = editor.field();
  for (const [attribute, value] of Object.entries({ 'aria-label': null, ...JSON.parse(attributes ?? '{}') }))
    if (value === null) field.removeAttribute(attribute);
    else field.setAttribute(attribute, value);
  return { editor, field, text, kind, shape: shape !== 'no', family: families[name] ?? name };
});

window.page = {
  /** What must be found, in any order. */
  expected: mounted
    .filter(({ kind }) => kind)
    .map(({ text, kind, family, shape }) => ({ text, kind, family, shape })),
  /** Gives the caret to the first composer. */
  focus: () => mounted.find(({ kind }) => kind).field.focus(),
  /** Gives the caret to every field there is, the tempting ones too. */
  visit: () => {
    const fields = [];
    const collect = (root) => {
      fields.push(...root.querySelectorAll('textarea,input,[contenteditable="true"],[contenteditable=""]'));
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) collect(element.shadowRoot);
    };
    collect(document);
    for (const field of fields) field.focus();
    document.activeElement?.blur();
    return fields.length;
  },
};
document.documentElement.dataset.ready = '';
