import { useOwnId } from '../ui/use-own-id';

export type WordsFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly words: readonly string[];
  readonly tell: (words: readonly string[]) => void;
};

/** A field for words and names, parted by commas; told when the writer leaves it or presses Enter. */
export function WordsField({ label, hint, placeholder, words, tell }: WordsFieldProps) {
  const id = useOwnId();
  const written = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const parts = field.value.split(/[,;\n]/).map((word) => word.trim());
    tell([...new Set(parts.filter(Boolean))]);
  };
  return (
    <div class="words-field">
      <label for={id}>{label}</label>
      <input
        class="field"
        id={id}
        placeholder={placeholder}
        defaultValue={words.join(', ')}
        key={words.join()}
        aria-describedby={`${id}h`}
        onChange={written}
      />
      <p class="hint" id={`${id}h`}>
        {hint}
      </p>
    </div>
  );
}
