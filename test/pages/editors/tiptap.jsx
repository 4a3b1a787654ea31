import { Editor, Extension } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { LINK, MENTION, TAG } from '../sample.js';

function decorationsOf(document) {
  const found = [];
  document.descendants((node, at) => {
    if (!node.isText) return;
    for (const [name, pattern] of [
      ['tag', TAG],
      ['link', LINK],
    ])
      for (const match of node.text.matchAll(pattern))
        found.push(Decoration.inline(at + match.index, at + match.index + match[0].length, { class: name }));
  });
  return DecorationSet.create(document, found);
}

const Tags = Extension.create({
  name: 'tags',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: ({ doc }) => decorationsOf(doc) } })],
});

const nodeOf = (part) =>
  part === MENTION
    ? { type: 'mention', attrs: { id: 'alice', label: 'alice' } }
    : { type: 'text', text: part };

const contentOf = (lines) => ({
  type: 'doc',
  content: lines.map((line) => ({
    type: 'paragraph',
    content: line
      .split(/(@alice)/)
      .filter(Boolean)
      .map(nodeOf),
  })),
});

/** A line for each block of text, in a list too; what getText says has one for every list and item around it. */
function textOf(document) {
  const leaf = (node) => (node.type.name === 'mention' ? `@${node.attrs.id}` : '\n');
  const lines = [];
  document.descendants((node) => {
    if (node.isTextblock) lines.push(node.textBetween(0, node.content.size, '', leaf));
    return !node.isTextblock;
  });
  return lines.join('\n');
}

/** TipTap (ProseMirror) with a mention atom and decorated tags and links. */
export function mount(box, lines, props = {}) {
  const editor = new Editor({
    element: box,
    extensions: [
      StarterKit.configure({ link: false }),
      Mention.configure({ HTMLAttributes: { class: 'mention' } }),
      Tags,
    ],
    content: contentOf(lines),
    editorProps: { attributes: { role: 'textbox', 'aria-label': props.label ?? 'Rich-Text Editor' } },
  });
  return {
    field: () => editor.view.dom,
    model: () => textOf(editor.state.doc),
    reset: () => editor.commands.clearContent(),
    unmount: () => editor.destroy(),
  };
}
