import { useState } from 'preact/hooks';
import { useOwnId } from '../ui/use-own-id';
import { added, without } from './choices';
import { Tag } from './Tag';

type TagsProps = {
  readonly title: string;
  readonly hint: string;
  /** What the field asks for: "Add a name". */
  readonly ask: string;
  readonly words: readonly string[];
  readonly set: (words: readonly string[]) => void;
};

/** A list of words to add to and take from. Enter or a comma adds; leaving the field adds too. */
export function Tags({ title, hint, ask, words, set }: TagsProps) {
  const id = useOwnId();
  const [text, type] = useState('');
  const add = () => {
    const next = text.split(',').reduce(added, words);
    if (next !== words) set(next);
    type('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key !== 'Enter' && event.key !== ',') || event.isComposing) return;
    event.preventDefault();
    add();
  };
  return (
    <div class="setting">
      <div class="label">
        <label for={id}>{title}</label>
        <span id={`${id}h`}>{hint}</span>
      </div>
      <ul class="control tags" aria-label={title}>
        {words.map((word) => (
          <Tag key={word} word={word} remove={() => set(without(words, [word]))} />
        ))}
        <li>
          <input
            id={id}
            class="adds"
            placeholder={ask}
            size={ask.length}
            aria-describedby={`${id}h`}
            autocomplete="off"
            value={text}
            onInput={(event) => type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onBlur={add}
          />
        </li>
      </ul>
    </div>
  );
}
