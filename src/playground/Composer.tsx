import type { RefObject } from 'preact';
import { say } from '../say';
import { HowToOpen } from './HowToOpen';
import { samples } from './samples';

/** A place to write in, as on any site, with drafts to try. Its field belongs to the writer: it is never drawn again. */
export function Composer({
  field,
  post,
}: {
  readonly field: RefObject<HTMLDivElement | null>;
  readonly post: () => void;
}) {
  const sample = (draft: string) => {
    if (!field.current) return;
    field.current.textContent = draft;
    field.current.focus();
    field.current.ownerDocument.getSelection()?.selectAllChildren(field.current);
    field.current.ownerDocument.getSelection()?.collapseToEnd();
  };
  return (
    <>
      <div class="offers samples">
        {samples.map(({ name, draft }) => (
          <button type="button" key={say(name)} onClick={() => sample(draft)}>
            {say(name)}
          </button>
        ))}
      </div>
      <div class="composer" data-composer="">
        {/* biome-ignore lint/a11y/useSemanticElements: sites write in contenteditable, and so does this page */}
        <div
          ref={field}
          class="composer-field"
          data-draft=""
          contentEditable
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-label={say('your_draft')}
          spellcheck={false}
        />
        <div class="composer-bar">
          <span class="hint grow">
            <HowToOpen />
          </span>
          <button type="button" class="btn side" data-post="" onClick={post}>
            {say('post')}
          </button>
        </div>
      </div>
    </>
  );
}
