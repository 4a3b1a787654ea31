import type { Mistake } from '../../presets/mistake';

/** What is still wrong, each with its place and its mend. */
export function Problems({ mistakes }: { readonly mistakes: readonly Mistake[] }) {
  return (
    <div class="says-why" role="status">
      <ul lang="en">
        {mistakes.map(({ code, path, says }) => (
          <li key={code + path + says}>
            {path && <code>{path}</code>} {says}
          </li>
        ))}
      </ul>
    </div>
  );
}
