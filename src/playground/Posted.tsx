import { say } from '../say';
/** A post made here. */
export type Post = { readonly number: number; readonly text: string };

/** What was posted here, exactly as its readers would get it; the newest first. It is gone with the page. */
export function Posted({ posts }: { readonly posts: readonly Post[] }) {
  return (
    <section aria-live="polite" class="posted">
      {posts.length > 0 && <h3 class="hint">{say('readers_get')}</h3>}
      {posts.map(({ number, text }) => (
        <p class="post" lang="en" data-posted="" key={number}>
          {text}
        </p>
      ))}
    </section>
  );
}
