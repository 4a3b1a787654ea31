import { BUTTONS, type Frame } from './frame';

/** A writer is about to post: the site has not heard of it yet. */
export type Posting = {
  /** Keeps the click or the keys from the site. Only while the listener runs. */
  readonly hold: () => void;
  /** Lets a held one go on, as if it had just been done. */
  readonly go: () => void;
};

/** Who hears of posts. */
export type PostingHears = {
  readonly posting: (posting: Posting) => void;
  /** The field became empty, or left the page, right after it was posted. */
  readonly posted: (text: string) => void;
};

/** What is watched: one composer's field, and what stands around it. */
export type PostingWatch = {
  readonly element: HTMLElement;
  readonly frame: () => Frame;
  readonly text: () => string;
  readonly focused: () => boolean;
};

/** How long after the click a site may take to empty its field or to close it, in milliseconds. */
const SENT_WITHIN_MS = 15_000;

/** The keys that post on nearly every site: Ctrl or ⌘ with Enter. */
const postsByKeys = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;

const isOff = (button: Element): boolean =>
  button.matches(':disabled,[aria-disabled="true"]') || button.closest('[inert]') !== null;

/** Tells when a writer posts, by the post button or the keyboard, and when the post was taken. */
export function watchPosting(
  { element, frame, text, focused }: PostingWatch,
  hears: PostingHears,
  signal: AbortSignal,
): { readonly changed: () => void } {
  const view = element.ownerDocument.defaultView!;
  let tried: { readonly text: string; readonly until: number } | null = null;
  let passing = false;

  const attempt = (event: Event, button: Element | null) => {
    let held = false;
    hears.posting({
      hold() {
        held = true;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      go() {
        const post = button ?? frame().post;
        tried = { text: text(), until: view.performance.now() + SENT_WITHIN_MS };
        passing = true;
        (post as HTMLElement | null)?.click();
        passing = false;
      },
    });
    if (!held) tried = { text: text(), until: view.performance.now() + SENT_WITHIN_MS };
  };
  const isSent = () => tried !== null && tried.text.trim() !== '' && view.performance.now() < tried.until;
  const sent = () => {
    const was = tried;
    tried = null;
    if (was) hears.posted(was.text);
  };

  // The window hears before the page's own elements do.
  const listen = { signal, capture: true } as const;
  view.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || passing) return;
      const pressed = event.composedPath().find((at) => at instanceof Element && at.matches(BUTTONS));
      if (!pressed) return;
      const { post, purpose } = frame();
      const posts = purpose === 'post' || purpose === 'reply';
      if (post && posts && event.composedPath().includes(post) && !isOff(post)) attempt(event, post);
    },
    listen,
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (!postsByKeys(event) || !event.isTrusted || event.isComposing || event.repeat || !focused()) return;
      const { post } = frame();
      if (post && !isOff(post)) attempt(event, null);
    },
    listen,
  );
  signal.addEventListener('abort', () => isSent() && sent(), { once: true });

  return {
    changed() {
      if (tried !== null && isSent() && text().trim() === '') sent();
    },
  };
}
