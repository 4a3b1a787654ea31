type SwitchProps = { readonly on: boolean; readonly label: string; readonly turn: (on: boolean) => void };

/** On or off; the knob's side says which, as well as the colour. */
export function Switch({ on, label, turn }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      onClick={() => turn(!on)}
    />
  );
}
