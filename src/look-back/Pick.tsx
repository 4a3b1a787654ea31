type PickProps = {
  readonly label: string;
  /** What stands there when nothing is picked. */
  readonly all: string;
  readonly names: readonly string[];
  readonly nameOf: (name: string) => string;
  readonly value: string;
  readonly pick: (value: string) => void;
};

/** One of a list, or all of it; nothing at all where there is only one. */
export function Pick({ label, all, names, nameOf, value, pick }: PickProps) {
  if (names.length < 2 && value === '') return null;
  return (
    <select
      class="field"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => pick(currentTarget.value)}
    >
      <option value="">{all}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {nameOf(name)}
        </option>
      ))}
    </select>
  );
}
