import { sayCount } from '../../say';
import { type FileRead, saidOf } from './file-read';

/** The files: what was read, what was left alone, what could not be read and why. */
export function Files({ files }: { readonly files: readonly FileRead[] }) {
  return (
    <section class="panel">
      {files.map((one) => (
        <div key={one.file} class="file">
          <p>
            <b>{one.file}</b> <span class="quiet">{saidOf(one)}</span>
          </p>
          {one.unreadCount > 0 && (
            <details>
              <summary>{sayCount('places_unread', one.unreadCount)}</summary>
              <ul>
                {one.unread.map(({ place, why }) => (
                  <li key={place} lang="en">
                    {place}: {why}
                  </li>
                ))}
                {one.unreadCount > one.unread.length && (
                  <li>{sayCount('and_more', one.unreadCount - one.unread.length)}</li>
                )}
              </ul>
            </details>
          )}
        </div>
      ))}
    </section>
  );
}
