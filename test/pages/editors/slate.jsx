import { createRoot } from 'react-dom/client';
import { createEditor, Text } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { LINK, MENTION, TAG } from '../sample.js';

const withMentions = (editor) => {
  const { isInline, isVoid } = editor;
  editor.isInline = (node) => node.type === 'mention' || isInline(node);
  editor.isVoid = (node) => node.type === 'mention' || isVoid(node);
  return editor;
};

const childrenOf = (line) => {
  if (!line.includes(MENTION)) return [{ text: line }];
  const [before, after] = line.split(MENTION);
  return [{ text: before }, { type: 'mention', id: 'alice', children: [{ text: '' }] }, { text: after }];
};

const decorate = ([node, path]) => {
  if (!Text.isText(node)) return [];
  return [
    ['tag', TAG],
    ['link', LINK],
  ].flatMap(([name, pattern]) =>
    [...node.text.matchAll(pattern)].map((match) => ({
      anchor: { path, offset: match.index },
      focus: { path, offset: match.index + match[0].length },
      [name]: true,
    })),
  );
};

const renderElement = ({ element, attributes, children }) =>
  element.type === 'mention' ? (
    <span {...attributes} contentEditable={false} className="mention">
      @{element.id}
      {children}
    </span>
  ) : (
    <p {...attributes}>{children}</p>
  );

const renderLeaf = ({ leaf, attributes, children }) => (
  <span {...attributes} className={leaf.tag ? 'tag' : leaf.link ? 'link' : undefined}>
    {children}
  </span>
);

const textOf = (node) => {
  if (Text.isText(node)) return node.text;
  return node.type === 'mention' ? `@${node.id}` : node.children.map(textOf).join('');
};

/** Slate with a void inline mention and decorated tags and links. */
export function mount(box, lines, props = {}) {
  const editor = withMentions(withHistory(withReact(createEditor())));
  const initial = lines.map((line) => ({ type: 'paragraph', children: childrenOf(line) }));
  const root = createRoot(box);
  root.render(
    <Slate editor={editor} initialValue={initial}>
      <Editable
        renderElement={renderElement}
        renderLeaf={renderLeaf}
        decorate={decorate}
        placeholder={props.placeholder ?? 'What would you like to share?'}
        aria-label={props.label}
        className="field"
      />
    </Slate>,
  );
  return {
    field: () => box.querySelector('[data-slate-editor]'),
    model: () => editor.children.map(textOf).join('\n'),
    unmount: () => root.unmount(),
  };
}
