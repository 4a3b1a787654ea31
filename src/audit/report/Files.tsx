import { counted } from '../../ui/verdict';
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
              <summary>
                {counted(one.unreadCount, 'place', 'places')} could not be read: see which, and why
              </summary>
              <ul>
                {one.unread.map(({ place, why }) => (
                  <li key={place}>
                    {place}: {why}
                  </li>
                ))}
                {one.unreadCount > one.unread.length && (
                  <li>and {one.unreadCount - one.unread.length} more</li>
                )}
              </ul>
            </details>
          )}
        </div>
      ))}
    </section>
  );
}
