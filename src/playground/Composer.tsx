import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { samples } from './samples';

/** A place to write in, as on any site, with drafts to try. Its field belongs to the writer: it is never drawn again. */
export function Composer({
  field,
  post,
}: {
  readonly field: RefObject<HTMLDivElement | null>;
  readonly post: () => void;
}) {
  const [at, setAt] = useState(0);
  const sample = (next: number) => {
    setAt(next);
    if (!field.current) return;
    field.current.textContent = samples[next]?.draft ?? '';
    field.current.focus();
    field.current.ownerDocument.getSelection()?.selectAllChildren(field.current);
    field.current.ownerDocument.getSelection()?.collapseToEnd();
  };
  return (
    <div class="box" data-composer="">
      {/* biome-ignore lint/a11y/useSemanticElements: sites write in contenteditable, and so does this page */}
      <div
        ref={field}
        class="draft"
        data-draft=""
        contentEditable
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label="Your draft"
        spellcheck={false}
      />
      <div class="row bar">
        <span class="hint">
          Point at a mark, or press <kbd>Alt</kbd> <kbd>Y</kbd>
        </span>
        <span class="grow" />
        <button type="button" class="btn bare" onClick={() => sample((at + 1) % samples.length)}>
          Another sample
        </button>
        <button type="button" class="btn side" data-post="" onClick={post}>
          Post
        </button>
      </div>
    </div>
  );
}
