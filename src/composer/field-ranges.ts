import type { Field } from './family';
import { createMirror } from './mirror';

/** A stretch of a text field that can be measured and highlighted. */
export type FieldRange = AbstractRange & { getClientRects(): DOMRectList };
type ValueRange = FieldRange & { disconnect?: () => void };
type FieldWithRanges = Field & { createValueRange?: (start: number, end: number) => ValueRange };

/** Makes ranges in a text field and keeps them where the text is drawn. */
export type FieldRanges = {
  /** True when its ranges move along with what is typed, as an editor's own do. */
  readonly tracks: boolean;
  /** A range over the value, or null when it cannot be made now. Good until the value changes. */
  readonly range: (start: number, end: number) => FieldRange | null;
  /** Lets go of all ranges made so far. */
  readonly release: () => void;
  /** Follows the field after it moved, grew or was scrolled. */
  readonly follow: () => void;
  /** The tree whose style sheets paint these ranges. */
  readonly tree: () => Document | ShadowRoot;
};

/** Uses the browser's own ranges in text fields where it has them, else a mirror drawn over the field. */
export function createFieldRanges(field: Field): FieldRanges {
  const native = field as FieldWithRanges;
  if (!native.createValueRange) return createMirror(field);
  let made: ValueRange[] = [];
  return {
    tracks: true,
    range(start, end) {
      const length = field.value.length;
      if (start > end || end > length) return null;
      const range = native.createValueRange!(start, end);
      made.push(range);
      return range;
    },
    release() {
      for (const range of made) range.disconnect?.();
      made = [];
    },
    follow() {},
    tree: () => field.getRootNode() as Document | ShadowRoot,
  };
}
