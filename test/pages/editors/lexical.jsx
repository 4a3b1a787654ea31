import { $createHashtagNode, HashtagNode } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createLinkNode, AutoLinkNode, LinkNode } from '@lexical/link';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, TextNode } from 'lexical';
import { MENTION, partsOf } from '../sample.js';

class MentionNode extends TextNode {
  static getType() {
    return 'mention';
  }
  static clone(node) {
    return new MentionNode(node.__text, node.__key);
  }
  static importJSON(saved) {
    return new MentionNode(saved.text);
  }
  createDOM(config) {
    const element = super.createDOM(config);
    element.className = 'mention';
    return element;
  }
  isTextEntity() {
    return true;
  }
  canInsertTextBefore() {
    return false;
  }
  canInsertTextAfter() {
    return false;
  }
}

const nodeOf = (part) => {
  if (part === MENTION) return new MentionNode(part).setMode('segmented');
  if (part.startsWith('#')) return $createHashtagNode(part);
  if (part.startsWith('http')) return $createLinkNode(part).append($createTextNode(part));
  return $createTextNode(part);
};

/** Lexical rich text with history, tag nodes, link nodes and a segmented mention. */
export function mount(box, lines, props = {}) {
  const editor = createEditor({
    namespace: 'page',
    nodes: [HashtagNode, LinkNode, AutoLinkNode, MentionNode],
    onError: (error) => {
      throw error;
    },
    theme: { hashtag: 'tag', link: 'link' },
  });
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-placeholder', props.placeholder ?? "What's on your mind?");
  if (props.label) field.setAttribute('aria-label', props.label);
  field.className = 'field';
  box.append(field);
  editor.setRootElement(field);
  const stops = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
  const fill = (text) =>
    editor.update(
      () => {
        const root = $getRoot().clear();
        for (const line of text) root.append($createParagraphNode().append(...partsOf(line).map(nodeOf)));
      },
      { tag: 'history-merge', discrete: true },
    );
  fill(lines);
  const model = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
  editor.registerUpdateListener(() => props.onChange?.(model()));
  return {
    field: () => field,
    model,
    reset: () => fill(['']),
    unmount: () => {
      for (const stop of stops) stop();
      editor.setRootElement(null);
      field.remove();
    },
  };
}
