import { say } from '../say';

/** Stands for the keys until they are drawn; no text of ours has it. */
const mark = '\u{e000}';

/** The three ways to the card, with the keys where the writer's language puts them. */
export function HowToOpen() {
  const [before, after] = say('how_to_open', { keys: mark }).split(mark);
  return (
    <>
      {before}
      <kbd>Alt</kbd> <kbd>Y</kbd>
      {after}
    </>
  );
}
