import { say } from '../../say';

const most = 8;

/** Why a preset was not taken, a sentence each. */
export function Reasons({ says }: { readonly says: readonly string[] }) {
  return (
    <div class="says-why" role="status">
      <ul>
        {says.slice(0, most).map((one) => (
          <li lang="en" key={one}>
            {one}
          </li>
        ))}
      </ul>
      {says.length > most && <p>{say('and_more_reasons', { count: says.length - most })}</p>}
    </div>
  );
}
