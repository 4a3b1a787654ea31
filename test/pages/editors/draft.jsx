import { CompositeDecorator, ContentState, Editor, EditorState, Modifier, SelectionState } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LINK, MENTION, TAG } from '../sample.js';

const found = (pattern) => (block, callback) => {
  for (const match of block.getText().matchAll(pattern)) callback(match.index, match.index + match[0].length);
};
const mentions = (block, callback, content) =>
  block.findEntityRanges((letter) => {
    const entity = letter.getEntity();
    return entity !== null && content.getEntity(entity).getType() === 'MENTION';
  }, callback);
const styled = (name) => (props) => (
  <span className={name} data-offset-key={props.offsetKey}>
    {props.children}
  </span>
);
const decorator = new CompositeDecorator([
  { strategy: found(TAG), component: styled('tag') },
  { strategy: found(LINK), component: styled('link') },
  { strategy: mentions, component: styled('mention') },
]);

function contentOf(lines) {
  let content = ContentState.createFromText(lines.join('\n'));
  for (const block of content.getBlocksAsArray()) {
    const at = block.getText().indexOf(MENTION);
    if (at < 0) continue;
    content = content.createEntity('MENTION', 'SEGMENTED', { id: 'alice' });
    const place = SelectionState.createEmpty(block.getKey()).merge({
      anchorOffset: at,
      focusOffset: at + MENTION.length,
    });
    content = Modifier.applyEntity(content, place, content.getLastCreatedEntityKey());
  }
  return content;
}

/** Draft.js with decorated tags and links and an entity for the mention. */
export function mount(box, lines, props = {}) {
  let state = EditorState.createWithContent(contentOf(lines), decorator);
  let set;
  function App() {
    const [current, setCurrent] = useState(state);
    set = setCurrent;
    const change = (next) => {
      state = next;
      setCurrent(next);
      props.onChange?.(next.getCurrentContent().getPlainText('\n'));
    };
    return (
      <Editor
        editorState={current}
        onChange={change}
        placeholder={props.placeholder ?? 'What is happening?!'}
        ariaLabel={props.label ?? 'Post text'}
        webDriverTestID={props.testId}
        role="textbox"
        spellCheck
      />
    );
  }
  const root = createRoot(box);
  root.render(<App />);
  return {
    field: () => box.querySelector('.public-DraftEditor-content'),
    model: () => state.getCurrentContent().getPlainText('\n'),
    reset: () => {
      state = EditorState.createWithContent(ContentState.createFromText(''), decorator);
      set(state);
    },
    unmount: () => root.unmount(),
  };
}
