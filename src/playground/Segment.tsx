import { useOwnId } from '../ui/use-own-id';

export type SegmentProps<Value extends string> = {
  readonly label: string;
  readonly hint: string;
  readonly values: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly tell: (value: Value) => void;
};

/** A choice of a few, all in sight; the chosen one has an edge, not only a colour. */
export function Segment<Value extends string>({ label, hint, values, value, tell }: SegmentProps<Value>) {
  const id = useOwnId();
  return (
    <div>
      <span class="label" id={id}>
        {label}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't be laid out beside its choices */}
      <span class="segments" role="group" aria-labelledby={id}>
        {values.map(([one, name]) => (
          <button type="button" key={one} aria-pressed={one === value} onClick={() => tell(one)}>
            {name}
          </button>
        ))}
      </span>
      <p class="hint">{hint}</p>
    </div>
  );
}
