import { type ESTree, parseSync, Visitor } from 'vite';
import type { Source } from '../architecture/source';

/** Attributes that people read or hear. */
const readable =
  /^(aria-(label|description|valuetext|roledescription)|placeholder|title|alt|label|hint|says|ask|all|heading|usable)$/;
/** What stands in an element that is English by itself, a key on a keyboard, or a name, is no text of ours. */
const ownTongue = /<kbd|lang="en"|translate=\{false\}/;
const words = /\p{L}{2,}/u;

type Text = { readonly text: string; readonly at: number };

/** The texts that an expression of JSX may come to: its own, or one that a condition chooses. */
function textsIn(node: ESTree.Node | null): readonly Text[] {
  switch (node?.type) {
    case 'JSXText':
      return [{ text: node.value, at: node.start }];
    case 'Literal':
      return typeof node.value === 'string' ? [{ text: node.value, at: node.start }] : [];
    case 'TemplateLiteral':
      return node.quasis.map(({ value, start }) => ({ text: value.raw, at: start }));
    case 'ConditionalExpression':
      return [...textsIn(node.consequent), ...textsIn(node.alternate)];
    case 'LogicalExpression':
      return [...textsIn(node.left), ...textsIn(node.right)];
    case 'JSXExpressionContainer':
      return textsIn(node.expression);
    default:
      return [];
  }
}

/** The English that a component would show whatever the language, each as a line that says what to do. */
export function englishLeft({ file, code }: Source): readonly string[] {
  const found: string[] = [];
  const around: string[] = [];
  const look = (node: ESTree.Node | null) => {
    for (const { text, at } of textsIn(node))
      if (words.test(text) && !around.some((tag) => ownTongue.test(tag)))
        found.push(
          `${file}:${code.slice(0, at).split('\n').length} shows "${text.trim()}" in every language. Give it a name in _locales and say it.`,
        );
  };
  new Visitor({
    JSXElement({ openingElement: { start, end }, children }) {
      around.push(code.slice(start, end));
      children.forEach(look);
    },
    'JSXElement:exit': () => void around.pop(),
    JSXFragment: ({ children }) => children.forEach(look),
    JSXAttribute({ name, value }) {
      if (name.type === 'JSXIdentifier' && readable.test(name.name)) look(value);
    },
  }).visit(parseSync(file, code).program);
  return found;
}
