import type { Mistake } from '../../presets/mistake';
import { useOwnId } from '../../ui/use-own-id';

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly mistakes?: readonly Mistake[];
  readonly ask?: string;
  /** The language of what is written into it, where that is not the interface's. */
  readonly lang?: 'en';
};

/** A line of text with what is wrong with it beside it. */
export function Field({ label, value, set, mistakes = [], ask = '', lang }: FieldProps) {
  const id = useOwnId();
  return (
    <div class="studio-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        lang={lang}
        placeholder={ask}
        value={value}
        aria-invalid={mistakes.length > 0}
        aria-describedby={`${id}e`}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
      <p class="hint wrong" lang="en" id={`${id}e`}>
        {mistakes.map(({ says }) => says).join(' ')}
      </p>
    </div>
  );
}
