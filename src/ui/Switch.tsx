type SwitchProps = {
  readonly on: boolean;
  readonly label: string;
  /** The language of the label, where it is not the interface's own. */
  readonly lang?: 'en';
  readonly turn: (on: boolean) => void;
};

/** On or off; the knob's side says which, as well as the colour. */
export function Switch({ on, label, lang, turn }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      lang={lang}
      onClick={() => turn(!on)}
    />
  );
}
