/** What just happened, where the writer needs to know. */
export type NoticeKind = 'copied' | 'not copied' | 'changed' | 'gone' | 'not taken' | 'blank' | 'not saved';

const texts: Readonly<Record<NoticeKind, string>> = {
  copied: 'Copied. Paste it where it belongs.',
  'not copied': 'The browser kept the clipboard closed. Select the text to copy it.',
  changed: 'The draft changed meanwhile. It is as you left it; look again.',
  gone: 'This composer is gone. Copy the rewrite to keep it.',
  'not taken': 'The editor didn’t take it. Your draft is as you left it; copy the rewrite instead.',
  blank: 'One part only you know. Fill the blank, then use it.',
  'not saved': 'The browser did not keep that choice. It holds until this tab closes.',
};

/** A polite line about what just happened; empty most of the time. */
export function Notice({ kind }: { readonly kind: NoticeKind | null }) {
  return (
    <p class="notice" role="status">
      {kind === null ? '' : texts[kind]}
    </p>
  );
}
