import { type Key, say } from '../say';
/** What just happened, where the writer needs to know. */
export type NoticeKind = 'copied' | 'not copied' | 'changed' | 'gone' | 'not taken' | 'blank' | 'not saved';

const texts: Readonly<Record<NoticeKind, Key>> = {
  copied: 'copied',
  'not copied': 'not_copied',
  changed: 'draft_changed',
  gone: 'composer_gone',
  'not taken': 'not_taken',
  blank: 'blank_first',
  'not saved': 'choice_not_saved',
};

/** A polite line about what just happened; empty most of the time. */
export function Notice({ kind }: { readonly kind: NoticeKind | null }) {
  return (
    <p class="notice" role="status">
      {kind === null ? '' : say(texts[kind])}
    </p>
  );
}
