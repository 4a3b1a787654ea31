const most = 8;

/** Why a preset was not taken, a sentence each. */
export function Reasons({ says }: { readonly says: readonly string[] }) {
  return (
    <div class="says-why" role="status">
      <ul>
        {says.slice(0, most).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {says.length > most && <p>And {says.length - most} more.</p>}
    </div>
  );
}
