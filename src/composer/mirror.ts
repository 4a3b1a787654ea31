import type { Field } from './family';
import type { FieldRanges } from './field-ranges';

// What decides where a field breaks its lines.
const COPIED = [
  'border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width',
  'padding-top', 'padding-right', 'padding-bottom', 'padding-left',
  'font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-variant', 'font-kerning',
  'font-feature-settings', 'font-optical-sizing', 'font-variation-settings', 'text-rendering',
  'line-height', 'letter-spacing', 'word-spacing', 'text-transform', 'text-indent', 'text-align',
  'direction', 'tab-size', 'word-break', 'line-break', 'hyphens',
]; // biome-ignore format: a list to read

/** The part of the window in which a field can be seen: its own box, cut by every ancestor that scrolls. */
function visibleBox(field: Field): { top: number; right: number; bottom: number; left: number } {
  const box = field.getBoundingClientRect();
  let { top, right, bottom, left } = box;
  const view = field.ownerDocument.defaultView!;
  for (let above = field.parentElement; above; above = above.parentElement) {
    if (view.getComputedStyle(above).overflow === 'visible') continue;
    const rect = above.getBoundingClientRect();
    top = Math.max(top, rect.top);
    right = Math.min(right, rect.right);
    bottom = Math.min(bottom, rect.bottom);
    left = Math.max(left, rect.left);
  }
  return { top, right, bottom, left };
}

/**
 * A see-through copy of a text field's text, laid exactly over it, in which marks can be painted. It lives in a
 * closed shadow root outside the editor, takes no clicks, and is gone when its ranges are released.
 */
export function createMirror(field: Field): FieldRanges {
  const document = field.ownerDocument;
  const view = document.defaultView!;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const clip = document.createElement('div');
  const copy = document.createElement('div');
  const text = document.createTextNode('');
  host.setAttribute('aria-hidden', 'true');
  copy.append(text);
  clip.append(copy);
  root.append(clip);

  const follow = () => {
    if (!host.isConnected) return;
    const style = view.getComputedStyle(field);
    host.style.cssText =
      'all:initial;position:fixed;left:0;top:0;width:0;height:0;z-index:2147483646;pointer-events:none';
    // A transformed ancestor moves what is "fixed" inside it: measure where zero is.
    const zero = host.getBoundingClientRect();
    const box = field.getBoundingClientRect();
    const scale = field.offsetWidth ? box.width / field.offsetWidth : 1;
    const borderLeft = Number.parseFloat(style.borderLeftWidth);
    const borderTop = Number.parseFloat(style.borderTopWidth);
    const left = box.left + borderLeft * scale;
    const top = box.top + borderTop * scale;
    const seen = visibleBox(field);
    const cut = [
      Math.max(0, (seen.top - top) / scale),
      Math.max(0, (left + field.clientWidth * scale - seen.right) / scale),
      Math.max(0, (top + field.clientHeight * scale - seen.bottom) / scale),
      Math.max(0, (seen.left - left) / scale),
    ];
    clip.style.cssText = `position:absolute;overflow:hidden;left:${left - zero.left}px;top:${top - zero.top}px;width:${field.clientWidth}px;height:${field.clientHeight}px;transform-origin:0 0;transform:scale(${scale});clip-path:inset(${cut.map((side) => `${side}px`).join(' ')})`;
    copy.style.cssText = COPIED.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    const oneLine = field.localName === 'input';
    copy.style.cssText += `;position:absolute;left:0;top:0;margin:0;border:0 none;box-sizing:border-box;width:${field.clientWidth}px;color:transparent;white-space:${oneLine ? 'pre' : 'pre-wrap'};overflow-wrap:break-word;transform:translate(${-field.scrollLeft}px,${-field.scrollTop}px)`;
  };

  return {
    tracks: false,
    range(start, end) {
      if (start > end || end > field.value.length) return null;
      if (!host.isConnected) (field.closest('dialog,[popover]') ?? document.documentElement).append(host);
      const value = field.value;
      // A last line that is empty has no height unless something stands in it.
      const data = value.endsWith('\n') ? `${value} ` : value;
      // Ranges made before live in this node and would collapse if it were filled anew.
      if (text.data !== data) text.data = data;
      follow();
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    },
    release() {
      host.remove();
      text.data = '';
    },
    follow,
    tree: () => root,
  };
}
