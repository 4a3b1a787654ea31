import { LINK, MENTION, partsOf } from '../sample.js';

const nodeOf = (part) => {
  if (part === MENTION) {
    const mention = document.createElement('span');
    mention.className = 'mention';
    mention.contentEditable = 'false';
    mention.textContent = part;
    return mention;
  }
  if (part.match(LINK)) {
    const link = document.createElement('a');
    link.className = 'link';
    link.href = part;
    link.textContent = part;
    return link;
  }
  if (!part.startsWith('#')) return document.createTextNode(part);
  const tag = document.createElement('span');
  tag.className = 'tag';
  tag.textContent = part;
  return tag;
};

/** A bare contenteditable: first line loose, the others in a `div` each, as browsers write them. */
export function mount(box, lines, props = {}) {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-label', props.label ?? 'Add a comment...');
  field.className = 'field';
  for (const [index, line] of lines.entries()) {
    const nodes = line ? partsOf(line).map(nodeOf) : [document.createElement('br')];
    if (index === 0) field.append(...nodes);
    else {
      const block = document.createElement('div');
      block.append(...nodes);
      field.append(block);
    }
  }
  box.append(field);
  return {
    field: () => field,
    // The model of a page without one: the lines that its own post button would send.
    model: () => {
      const loose = [...field.childNodes].filter((node) => node.nodeName !== 'DIV');
      const blocks = [...field.children].filter((node) => node.nodeName === 'DIV');
      const first = loose.map((node) => (node.nodeName === 'BR' ? '' : node.textContent)).join('');
      const rest = blocks.map((block) => block.textContent);
      const all = loose.length ? [first, ...rest] : rest;
      return all.join('\n').replaceAll('\u00A0', ' ');
    },
    reset: () => field.replaceChildren(),
    unmount: () => field.remove(),
  };
}
