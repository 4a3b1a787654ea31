type BlankFieldProps = {
  readonly hint: string;
  readonly value: string;
  readonly type: (text: string) => void;
  /** Enter: on to the next blank, or the rewrite is used. */
  readonly enter: () => void;
};

/** A part of a rewrite that only the writer knows, typed in its place. It grows with its text. */
export function BlankField({ hint, value, type, enter }: BlankFieldProps) {
  return (
    <span class={value.trim() === '' ? 'blank' : 'blank done'}>
      <span aria-hidden="true">{value === '' ? hint : value}</span>
      <input
        type="text"
        data-blank=""
        size={1}
        aria-label={hint}
        placeholder={hint}
        value={value}
        autocomplete="off"
        spellcheck
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          enter();
        }}
      />
    </span>
  );
}
