import type { LengthRule } from './length';

/** The editor library behind a field; decides how text is written into it. `plain`: a bare contenteditable. */
export type EditorFamily =
  | 'field'
  | 'draft'
  | 'lexical'
  | 'quill'
  | 'prosemirror'
  | 'slate'
  | 'ckeditor'
  | 'plain';

/** One kind of composer on a site's page. Selectors are hints; the field must also look like a composer. */
export type ComposerHint = {
  /** What is written there, in a reader's words: `post, part of a thread`. */
  readonly what: string;
  /** How it is judged: a comment, an answer and a reply are replies. */
  readonly kind: 'post' | 'reply';
  /** CSS selectors of the editable element itself. */
  readonly field: readonly string[];
  /** CSS selector of the ancestor that holds the field and its post button. */
  readonly frame?: string;
  /** CSS selectors of the post button, looked for inside the frame. */
  readonly post?: readonly string[];
  /** It is a reply when this CSS selector is found inside the frame, around it, or is the frame. */
  readonly replyWhen?: string;
  /** How its length is counted, where that is not as the site's posts are. */
  readonly length?: LengthRule;
};

/**
 * Where composers live. One file a site, `src/sites/<id>.ts`, exported by default; its id is the file's name.
 */
export type Site = {
  readonly name: string;
  /** Host names; a leading `*.` takes every subdomain. The manifest lists those of all sites that are not `asked`. */
  readonly hosts: readonly string[];
  /** Its hosts are not asked for at installation: the writer grants them when Youward is wanted there. */
  readonly asked?: true;
  /** A CSS selector found on each of its pages, whatever the host: for software that anybody may run. */
  readonly page?: string;
  /** Its composers may stand in a frame of its own. */
  readonly frames?: true;
  readonly composers: readonly ComposerHint[];
  /**
   * What must never be read, whatever else matches: search, direct messages, log-in. CSS selectors of the field or of
   * an element around it, asked again at every input, for a box may turn from a post into a message.
   */
  readonly never: readonly string[];
  /** Where nothing is read at all: beginnings of the address's path, such as `/messages`. */
  readonly neverOn?: readonly string[];
  /** Where alone anything is read, in the same manner: for a tool with records of customers in its other rooms. */
  readonly onlyOn?: readonly string[];
  /** Elements whose open shadow root holds composers, as CSS selectors. */
  readonly shadow?: readonly string[];
  readonly editor: EditorFamily | readonly EditorFamily[];
  readonly length: LengthRule;
  /** When what is known about its page was last looked at (ISO date), and where it comes from. */
  readonly known: { readonly date: string; readonly source: string };
};
