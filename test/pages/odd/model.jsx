/** An editor of no known library: it takes every input for itself and draws its own lines from a model. */
export function mount(box, lines) {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-label', 'Write something');
  let text = lines.join('\n');
  const past = [];
  const draw = (caret) => {
    field.replaceChildren(
      ...text.split('\n').map((line) => {
        const block = document.createElement('div');
        block.append(line || document.createElement('br'));
        return block;
      }),
    );
    if (caret === undefined) return;
    let left = caret;
    for (const block of field.children) {
      const { length } = block.textContent;
      if (left <= length) {
        getSelection().collapse(block.firstChild.nodeType === 3 ? block.firstChild : block, left);
        return;
      }
      left -= length + 1;
    }
  };
  const offset = (node, at) => {
    let sum = 0;
    for (const block of field.children) {
      if (block.contains(node)) return sum + (node.nodeType === 3 ? at : 0);
      sum += block.textContent.length + 1;
    }
    return text.length;
  };
  field.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    if (event.inputType === 'historyUndo') {
      text = past.pop() ?? text;
      draw(text.length);
      return;
    }
    const [range] = event.getTargetRanges();
    if (!range) return;
    const from = offset(range.startContainer, range.startOffset);
    const to = offset(range.endContainer, range.endOffset);
    const put = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    past.push(text);
    text = text.slice(0, from) + put + text.slice(to);
    draw(from + put.length);
  });
  box.append(field);
  draw();
  return { field: () => field, model: () => text, unmount: () => field.remove() };
}
