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

/** What this page's own post button would send: a line for each block, whatever the depth. */
function linesOf(block) {
  const lines = [];
  let open = false;
  for (const node of block.childNodes) {
    if (/^(DIV|P|UL|LI)$/.test(node.nodeName)) {
      lines.push(...linesOf(node));
      open = false;
      continue;
    }
    if (!open) lines.push('');
    open = node.nodeName !== 'BR' || !node.nextSibling;
    lines[lines.length - 1] += node.textContent;
  }
  return lines;
}

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
    model: () => linesOf(field).join('\n').replaceAll('\u00A0', ' '),
    reset: () => field.replaceChildren(),
    unmount: () => field.remove(),
  };
}
