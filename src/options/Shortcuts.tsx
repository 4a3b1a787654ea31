import { Section } from './Section';

const shortcuts = [
  { does: 'Open the card at the caret', keys: ['Alt', 'Y'] },
  { does: 'Next and previous finding', keys: ['Alt', '→', '←'] },
  { does: 'Choose a rewrite', keys: ['↑', '↓'] },
  { does: 'Next blank', keys: ['Tab'] },
  { does: 'Use the chosen rewrite', keys: ['⏎'] },
  { does: 'Back to the draft', keys: ['Esc'] },
  { does: 'Open the popup', keys: ['Alt', 'Shift', 'Y'] },
] as const;

/** Everything without a mouse. */
export function Shortcuts() {
  return (
    <Section id="shortcuts">
      {shortcuts.map(({ does, keys }) => (
        <div class="setting slim" key={does}>
          <span>{does}</span>
          <span class="row">
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </span>
        </div>
      ))}
    </Section>
  );
}
