import type { LengthRule } from './length';

/** The editor library behind a field; decides how text is written into it. `plain`: a bare contenteditable. */
export type EditorFamily = 'field' | 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'slate' | 'plain';

/** One kind of composer on a site's page. Selectors are hints; the field must also look like a composer. */
export type ComposerHint = {
  /** What is written there. Replies (and comments) are judged as replies. */
  readonly kind: 'post' | 'reply';
  /** CSS selectors of the editable element itself. */
  readonly field: readonly string[];
  /** CSS selector of the ancestor that holds the field and its post button. */
  readonly frame?: string;
  /** CSS selectors of the post button, looked for inside the frame. */
  readonly post?: readonly string[];
  /** It is a reply when this CSS selector is found inside the frame, around it, or is the frame. */
  readonly replyWhen?: string;
};

/**
 * Where composers live. One file a site, `src/sites/<id>.ts`, exported by default; its id is the file's name.
 */
export type Site = {
  readonly name: string;
  /** Host names; a leading `*.` takes every subdomain. The manifest lists the same ones. */
  readonly hosts: readonly string[];
  readonly composers: readonly ComposerHint[];
  /** What must never be read, whatever else matches: search, direct messages, log-in. CSS selectors (the field or an ancestor). */
  readonly never: readonly string[];
  /** Where nothing is read at all: beginnings of the address's path, such as `/messages`. */
  readonly neverOn?: readonly string[];
  /** Elements whose open shadow root holds composers, as CSS selectors. */
  readonly shadow?: readonly string[];
  readonly editor: EditorFamily | readonly EditorFamily[];
  readonly length: LengthRule;
  /** When what is known about its page was last looked at (ISO date), and where it comes from. */
  readonly known: { readonly date: string; readonly source: string };
};
