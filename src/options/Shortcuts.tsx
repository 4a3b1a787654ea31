import { say } from '../say';
import { Section } from './Section';

const shortcuts = [
  { does: 'key_open_card', keys: ['Alt', 'Y'] },
  { does: 'key_walk', keys: ['Alt', '→', '←'] },
  { does: 'key_choose_rewrite', keys: ['↑', '↓'] },
  { does: 'key_next_blank', keys: ['Tab'] },
  { does: 'key_use', keys: ['⏎'] },
  { does: 'back_to_draft', keys: ['Esc'] },
  { does: 'open_popup', keys: ['Alt', 'Shift', 'Y'] },
] as const;

/** Everything without a mouse. */
export function Shortcuts() {
  return (
    <Section id="shortcuts">
      {shortcuts.map(({ does, keys }) => (
        <div class="setting slim" key={does}>
          <span>{say(does)}</span>
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
